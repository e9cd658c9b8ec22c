import { createActor } from 'xstate';
import type { Scenario } from '../scenario/types.ts';
import { chatMachine } from './chat.machine.ts';
import type { ChatPlayer } from './session-on.ts';

const machines = new WeakMap<Scenario, ReturnType<typeof chatMachine>>();

/** A story played by its XState machine, from its beginning. The machine is compiled once. */
export function playChat(story: Scenario): ChatPlayer {
  let machine = machines.get(story);
  if (!machine) {
    machine = chatMachine(story);
    machines.set(story, machine);
  }
  const actor = createActor(machine);
  actor.start();
  return {
    can: (event) => actor.getSnapshot().can(event),
    send: (event) => actor.send(event),
    stop: () => {
      actor.stop();
    },
  };
}

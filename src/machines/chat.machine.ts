import { and, createMachine, stateIn } from 'xstate';
import type { Scenario } from '../scenario/types.ts';
import { chatTable } from './chat.table.ts';
import type { Table } from './table.ts';

/** An event of the chat: its type is all that the machine reads, whatever else it carries is for the view. */
export interface ChatEvent {
  type: string;
  /** The line that was marked (`pause.mark`). */
  line?: string;
  /** The item that was picked (`save.pick`). */
  item?: string;
  /** The person who is told (`tell.to.…`). */
  who?: string;
  /** The first sentence (`tell.say`), or the reason on the form (`report.ill`). */
  what?: string;
}

interface Node {
  id?: string;
  initial?: string;
  states?: Record<string, Node>;
  on?: Record<string, Array<{ target?: string; guard?: unknown }>>;
}

/**
 * The XState machine of a story: parallel regions for the story, the two facts and the exercises, no `invoke`, no
 * `after`, no context, so that `xstate/graph` can walk all of it. Goes in: a story that the lint accepts.
 */
export function chatMachine(story: Scenario) {
  return machineOf(chatTable(story));
}

/** Compiles any table to a parallel XState machine. States named `a.b` become states nested in `a`. */
export function machineOf(table: Table) {
  const regions: Record<string, Node> = {};
  const leaves = new Map<string, Node>();
  for (const region of table.regions) {
    const root: Node = { states: {} };
    for (const name of region.states) leaves.set(`${region.id}:${name}`, place(root, region.id, name));
    enter(root, region.initial);
    regions[region.id] = root;
  }

  for (const row of table.rows) {
    const moved = Object.keys(row.then);
    // A row that moves nothing hangs on the exercise it belongs to: it keeps the event possible there.
    for (const region of moved.length > 0 ? moved : ['move']) {
      const leaf = leaves.get(`${region}:${row.when[region]}`);
      if (!leaf) throw new Error(`${table.id}: the row of "${row.event}" does not say where "${region}" is.`);
      const others = Object.entries(row.when).filter(([other]) => other !== region);
      const guards = others.map(([other, state]) => stateIn(`#${nodeId(other, state)}`));
      // Always with a target, be it where it is: XState calls an event without one impossible.
      const to = row.then[region] ?? row.when[region] ?? '';
      leaf.on ??= {};
      leaf.on[row.event] ??= [];
      leaf.on[row.event]?.push({
        target: `#${nodeId(region, to)}`,
        ...(guards.length === 0 ? {} : { guard: guards.length === 1 ? guards[0] : and(guards as never) }),
      });
    }
  }
  return createMachine({
    types: {} as { events: ChatEvent },
    id: table.id,
    type: 'parallel',
    states: regions as never,
  });
}

/** Ids must not hold dots, which XState reads as paths. */
function nodeId(region: string, state: string): string {
  return `${region}:${state.replaceAll('.', ':')}`;
}

function place(root: Node, region: string, name: string): Node {
  let node = root;
  const parts = name.split('.');
  parts.forEach((part, i) => {
    node.states ??= {};
    node.initial ??= part;
    node.states[part] ??= i === parts.length - 1 ? { id: nodeId(region, name) } : {};
    node = node.states[part] as Node;
  });
  return node;
}

/** Sets the initial states along the path to `name`. */
function enter(root: Node, name: string): void {
  let node: Node | undefined = root;
  for (const part of name.split('.')) {
    if (!node) return;
    node.initial = part;
    node = node.states?.[part];
  }
}

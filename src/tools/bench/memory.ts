import type { Browser } from 'playwright-core';
import { ask, metric, openPage, until, untilDrawn, type Watched } from './drive.ts';
import { kb, type Row } from './row.ts';

interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** What the page still holds after everything unused has been let go. */
async function held({ page, cdp }: Watched): Promise<Held> {
  await page.waitForTimeout(200);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return {
    heap: await metric(cdp, 'JSHeapUsedSize'),
    nodes: await metric(cdp, 'Nodes'),
    listeners: await metric(cdp, 'JSEventListeners'),
  };
}

/** What stays in memory when a story is played ten times on one page, and how much a saved game takes. */
export async function measureMemory(browser: Browser, url: string, story: string): Promise<Row[]> {
  const watched = await openPage(browser);
  const { page } = watched;
  await page.goto(`${url}/?play=${story}&region=gb&motion=off&sound=off`);
  await untilDrawn(watched);
  const after: Held[] = [];
  let largest = 0;
  let presses = 0;
  for (let play = 1; play <= 10; play += 1) {
    const result = await ask<{ presses: number; largest: number }>(watched, `window.bench.play(${play}, 30)`);
    largest = Math.max(largest, result.largest);
    presses += result.presses;
    after.push(await held(watched));
    await page.locator('[data-press="again"]').first().click();
    await until(watched, "!document.querySelector('main.debrief')");
  }
  const settings = await ask<number>(watched, "(localStorage.getItem('gyb:settings') ?? '').length");
  await watched.close();
  const second = after[1] as Held;
  const last = after[9] as Held;
  return [
    {
      id: 'memory',
      what: 'memory after playing a story ten times, drawn',
      measured: `${(last.heap / 1e6).toFixed(1)} MB of script memory, ${((last.heap - second.heap) / 8 / 1000).toFixed(0)} KB more with each play; ${last.nodes} nodes (${second.nodes} after two plays), ${last.listeners} listeners (${second.listeners})`,
      figures: {
        heap: after.map(({ heap }) => heap),
        nodes: after.map(({ nodes }) => nodes),
        listeners: after.map(({ listeners }) => listeners),
        presses,
      },
      how: `Played to the debrief by chance from a seed (${presses} presses in all), nothing reloaded; each time after garbage collection. Growth is from the second to the tenth play.`,
    },
    {
      id: 'saved-game',
      what: 'size of a saved game',
      measured: `${kb(largest - settings)} at most (browsers give a site 5,000 KB)`,
      figures: { largest, settings },
      how: 'The most that stood in storage at any press of those ten plays, without the settings.',
    },
  ];
}

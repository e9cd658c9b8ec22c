import type { Browser, CDPSession } from 'playwright-core';
import { openPage, untilDrawn, untilFirstChoice } from './drive.ts';
import type { PlainSite } from './plain-page.ts';
import { median, type Row, ratio } from './row.ts';

/** Processor time of the whole browser so far, in milliseconds. */
async function processorTime(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** Differences this small (milliseconds of processor time a second, 0.2 % of a core) are the noise of the measurement. */
const noise = 2;

export interface StillnessOptions {
  browser: Browser;
  url: string;
  story: string;
  plain: PlainSite;
  runs: number;
}

/** Processor use while a drawn chat waits for an answer, beside a page of text. */
export async function measureStillness({
  browser,
  url,
  story,
  plain,
  runs,
}: StillnessOptions): Promise<Row[]> {
  const whole = await browser.newBrowserCDPSession();
  // Long, because systems count processor time in steps of 10 ms.
  const seconds = 10;
  const waiting = { app: [] as number[], page: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, address] of [
      ['app', `${url}/?play=${story}&region=gb&sound=off`],
      ['page', plain.url],
    ] as const) {
      const watched = await openPage(browser);
      await watched.page.goto(address);
      await untilFirstChoice(watched);
      if (name === 'app') await untilDrawn(watched);
      await watched.page.waitForTimeout(1500);
      const before = await processorTime(whole);
      await new Promise((done) => setTimeout(done, seconds * 1000));
      waiting[name].push(((await processorTime(whole)) - before) / seconds);
      await watched.close();
    }
  }
  await whole.detach();
  const app = median(waiting.app);
  const page = median(waiting.page);
  return [
    {
      id: 'still.processor',
      what: 'processor use while nothing moves, against a still page',
      measured: `${app.toFixed(1)} ms a second against ${page.toFixed(1)}: ${ratio(app / page)}`,
      figures: { app: waiting.app, page: waiting.page, ratio: app / page },
      goal: '≤ 1.1×',
      met: app <= page * 1.1 || app - page <= noise,
      how: `Processor time of all of the browser's processes during ${seconds} s while a drawn chat waits at its first choice, median of ${runs} runs in turn; a difference up to ${noise} ms a second is noise and counts as met.`,
    },
  ];
}

import type { Browser } from 'playwright-core';
import { openPage, slow4g, untilFirstChoice } from './drive.ts';
import type { PlainSite } from './plain-page.ts';
import { kb, median, type Row, ratio, time } from './row.ts';

async function once(browser: Browser, address: string, slower: number): Promise<number> {
  const watched = await openPage(browser);
  try {
    await watched.cdp.send('Network.emulateNetworkConditions', slow4g);
    await watched.cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await watched.page.goto(address, { waitUntil: 'commit' });
    return await untilFirstChoice(watched);
  } finally {
    await watched.close();
  }
}

export interface FirstChoiceOptions {
  browser: Browser;
  url: string;
  story: string;
  plain: PlainSite;
  /** Runs of each page and speed. */
  runs: number;
}

/** How long until the first choice can be answered, on a slow network with a slow processor, beside a hand-written page. */
export async function measureFirstChoice({
  browser,
  url,
  story,
  plain,
  runs,
}: FirstChoiceOptions): Promise<Row[]> {
  const pages = {
    text: `${url}/?play=${story}&view=text&region=gb`,
    plain: plain.url,
  };
  // The first page of a browser pays for its start.
  await once(browser, pages.plain, 1);
  const rows: Row[] = [];
  for (const slower of [4, 6]) {
    const took = { text: [] as number[], plain: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      took.text.push(await once(browser, pages.text, slower));
      took.plain.push(await once(browser, pages.plain, slower));
    }
    const text = median(took.text);
    const limit = median(took.plain);
    const range = (values: readonly number[]) =>
      `${time(Math.min(...values))} to ${time(Math.max(...values))}`;
    rows.push({
      id: `first-choice.cpu${slower}`,
      what: `time to the first usable choice, slow 4G, processor ${slower}× slower`,
      measured: `${time(text)}, hand-written page ${time(limit)}: ${ratio(text / limit)}`,
      figures: { app: took.text, handWritten: took.plain, ratio: text / limit },
      ...(slower === 4 ? { goal: '≤ 1.6× a hand-written page', met: text / limit <= 1.6 } : {}),
      how: `Median of ${runs} runs each, taken in turn, fresh profiles (app ${range(took.text)}, page ${range(took.plain)}). The limit: twelve beats of the same story in one page of ${kb(plain.bytes)} with nothing else. 150 ms until each answer begins, 1.6 Mbit/s. The comparison with other engines is for a later version.`,
    });
  }
  return rows;
}

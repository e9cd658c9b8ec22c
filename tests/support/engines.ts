/**
 * What two engines find wrong with a page for people with disabilities: axe-core, and IBM's Equal Access. In text view,
 * so that they can judge colours. What an engine can only suspect is for a person to judge, and not counted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { full } from './browser.ts';

const seed = Number(process.env['TEST_SEED'] ?? 1);

const sourceOf = (file: string) => readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
const axeSource = sourceOf('axe-core/axe.min.js');
const aceSource = sourceOf('accessibility-checker-engine/ace-window.js');

interface AceResult {
  ruleId: string;
  value: [policy: string, result: string];
  message: string;
  snippet: string;
}

interface Engines {
  axe: { run(where: Document, options: object): Promise<AxeResults> };
  ace: {
    Checker: new () => { check(where: Document, standards: string[]): Promise<{ results: AceResult[] }> };
  };
}

let asked = 0;

/**
 * Violations of WCAG 2.2 on the page as it stands, as lines that say by which engine, what and where. IBM's engine takes
 * longer: in the normal run it judges every fourth page, others with each `TEST_SEED`; in the full run all.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  asked += 1;
  return [...(await byAxe(page)), ...(full || (asked + seed) % 4 === 0 ? await byIbm(page) : [])];
}

/** What axe-core finds. */
export async function byAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as Engines;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `axe ${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

/** What IBM's engine finds. */
export async function byIbm(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(aceSource);
  return page.evaluate(async () => {
    const { ace } = window as unknown as Engines;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value: [policy, result] }) => policy === 'VIOLATION' && result === 'FAIL')
      .map(({ ruleId, message, snippet }) => `ibm ${ruleId}: ${message} ${snippet.slice(0, 160)}`);
  });
}

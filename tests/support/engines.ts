/**
 * What two engines find wrong with a page for people with disabilities: axe-core, and IBM's Equal Access. In text view,
 * so that they can judge colours. What an engine can only suspect is for a person to judge, and not counted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

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

/** Violations of WCAG 2.2 on the page as it stands, as lines that say by which engine, what and where. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  if (!(await page.evaluate(() => 'ace' in window))) await page.evaluate(aceSource);
  return page.evaluate(async () => {
    const { axe, ace } = window as unknown as Engines;
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return [
      ...violations.map(
        ({ id, help, nodes }) =>
          `axe ${id}: ${help} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      ),
      ...results
        .filter(({ value: [policy, result] }) => policy === 'VIOLATION' && result === 'FAIL')
        .map(({ ruleId, message, snippet }) => `ibm ${ruleId}: ${message} ${snippet.slice(0, 160)}`),
    ];
  });
}

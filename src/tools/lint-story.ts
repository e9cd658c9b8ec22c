/** `npx tsx src/tools/lint-story.ts [id …]`: everything to mend in these stories (none named: in all). Ends with 1 if there is anything. */
import { fileOf } from '../scenario/lint/message.ts';
import { type LintMessage, lintStory } from '../scenario/lint.ts';
import { loadStory, storyIds } from './stories.ts';

const ids = process.argv.slice(2);
let found = 0;

for (const id of ids.length > 0 ? ids : storyIds()) {
  const messages = await messagesOf(id);
  found += messages.length;
  console.log(`${id}: ${messages.length === 0 ? 'nothing to mend' : `${messages.length} to mend`}`);
  for (const { file, beat, rule, what, todo } of messages)
    console.log(`  ${file} · ${beat} [${rule}] ${what}\n      → ${todo}`);
}
process.exitCode = found === 0 ? 0 : 1;

async function messagesOf(id: string): Promise<LintMessage[]> {
  try {
    return lintStory(await loadStory(id));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return [
      { file: fileOf(id), beat: 'file', rule: 'file', what, todo: 'Mend the file so that it can be read.' },
    ];
  }
}

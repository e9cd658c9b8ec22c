import type { Scenario } from './types.ts';

/** Whether the character looks on: pattern B, or at 8–10 a story that says so (brief 2.0). */
export const looksOn = (story: Scenario): boolean => story.pattern === 'B' || story.bystander === true;

/**
 * Which of `others` Save and Block are about, while `them` writes. A bystander talks with friends as well, but it is
 * always the story's own chat or account that is noted, muted or blocked.
 */
export const aboutWhom = (story: Scenario, them: string): string => (looksOn(story) ? story.them : them);

/** Whether Block means muting or leaving: the chat is one of many people (brief 2.0, patterns B and K). */
export const leavesChat = (story: Scenario): boolean =>
  (looksOn(story) || story.pattern === 'K') && story.others[story.them]?.group === true;

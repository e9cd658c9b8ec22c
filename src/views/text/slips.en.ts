/** The three items of a confidence slip and what can be ticked (brief 4.4): on paper, and where totals are typed in. */
export const slipWords = {
  items: {
    young: ['I could spot a trick.', 'I’d know what to do.', 'I’d tell a grown-up.'],
    older: ['I could spot this.', 'I’d know what to do.', 'I’d tell someone.'],
  },
  answers: ['Yes', 'Partly', 'Not yet'],
} as const;

/**
 * Runs inside the measured pages, before anything of theirs: presses what stands before the first choice, notes when
 * that choice can be answered, counts frames, and plays stories. It is a plain script, put in by the browser itself.
 */
(() => {
  /** When each frame with work in it began, and whether it was asked for in the frame before (so it is a frame of motion). */
  /** @type {{ at: number, following: boolean }[]} */
  const frames = [];
  const bench = {
    begun: false,
    /** Milliseconds from the start of the navigation until the first choice had been painted; 0 before that. */
    choiceAt: 0,
    frames,
    play,
    stored,
  };
  Object.assign(window, { bench });

  const ask = window.requestAnimationFrame.bind(window);
  let now = -1;
  window.requestAnimationFrame = (callback) => {
    const askedIn = now;
    return ask((at) => {
      const last = frames[frames.length - 1];
      if (last?.at === at) last.following ||= askedIn >= 0;
      else frames.push({ at, following: askedIn >= 0 });
      now = at;
      try {
        callback(at);
      } finally {
        now = -1;
      }
    });
  };

  const look = () => {
    // Before the page is read to its end its buttons do nothing yet.
    if (bench.choiceAt || document.readyState === 'loading') return;
    if (document.querySelector('.prompt .choice')) {
      bench.choiceAt = -1;
      // After the frame that shows it.
      ask(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          bench.choiceAt = performance.now();
        };
        channel.port2.postMessage(0);
      });
      return;
    }
    const start = document.querySelector('[data-press="begin"]');
    if (start instanceof HTMLElement && !bench.begun) {
      bench.begun = true;
      start.click();
      return;
    }
  };
  document.addEventListener('readystatechange', look);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });

  /** Everything that the app keeps on the device, in characters. */
  function stored() {
    let sum = 0;
    for (let i = 0; i < localStorage.length; i += 1) {
      const key = localStorage.key(i) ?? '';
      if (key.startsWith('gyb:')) sum += key.length + (localStorage.getItem(key)?.length ?? 0);
    }
    return sum;
  }

  /**
   * Plays the story that is open to its debrief, by chance from a seed.
   * @param {number} seed
   * @param {number} pause milliseconds between two presses
   * @param {boolean} patient lines arrive at their own pace, instead of all at once
   * @returns {Promise<{ presses: number, largest: number }>} largest: the most that was kept on the device
   */
  async function play(seed, pause, patient = false) {
    let state = seed * 7919 + 1;
    const chance = (/** @type {number} */ below) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
    let largest = 0;
    for (let presses = 0; presses < 600; presses += 1) {
      largest = Math.max(largest, stored());
      if (document.querySelector('main.debrief')) return { presses, largest };
      const inSheet = [
        ...document.querySelectorAll('.sheet .item:not(.picked), .sheet .choice, .sheet .person-card'),
      ];
      const inPrompt = [
        ...document.querySelectorAll('.prompt .choice, .prompt .press, [data-press="begin"]'),
      ];
      const all = (inSheet.length > 0 ? inSheet : inPrompt).filter(
        (one) => !one.hasAttribute('aria-disabled'),
      );
      const one = all[chance(all.length)] ?? document.querySelector('.sheet-head .press');
      const waiting = patient && document.querySelector('.prompt-wait') !== null;
      if (one instanceof HTMLElement && !waiting) one.click();
      await new Promise((done) => setTimeout(done, pause));
    }
    throw new Error('600 presses, and the story has not come to its end.');
  }
})();

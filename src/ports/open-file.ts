/** Files that somebody chooses are read up to here, in bytes: what we save ourselves is far below. */
const most = 100_000;

/** What became of asking for a file: its text, too large to be one of ours, or nothing chosen. */
export type OpenedFile = { text: string } | 'too-large' | 'none';

/**
 * Asks somebody to choose a file and reads it as text. Nothing is sent anywhere. Goes in: what the dialog offers, such
 * as `.json`. Where a browser does not say that its dialog was closed, the promise stays open.
 */
export function openFile(accept: string): Promise<OpenedFile> {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = accept;
  return new Promise((resolve) => {
    field.addEventListener('cancel', () => resolve('none'));
    field.addEventListener('change', () => {
      const file = field.files?.[0];
      if (!file) resolve('none');
      else if (file.size > most) resolve('too-large');
      else
        file.text().then(
          (text) => resolve({ text }),
          () => resolve('none'),
        );
    });
    field.click();
  });
}

import type { UiText } from './text/ui.types.ts';
import type { ButtonView, DisplayView, Settings } from './types.ts';

/** Text sizes that are offered, in per cent; a link may ask for any from 100 to 200. */
export const textSizes = [100, 125, 150, 175, 200];

/** Display and sound: every setting at once, each change seen at once. */
export function displayView(ui: UiText, settings: Settings, canRead: boolean): DisplayView {
  const text = ui.display;
  const option = (setting: keyof Settings, value: string | number, label: string): ButtonView => ({
    key: `${setting}-${value}`,
    label,
    action: { do: 'set', setting, value },
    pressed: settings[setting] === value,
  });
  const onOff = (setting: keyof Settings) => [
    option(setting, 'on', text.on),
    option(setting, 'off', text.off),
  ];
  const from = <K extends string>(setting: keyof Settings, names: Record<K, string>) =>
    (Object.entries(names) as Array<[K, string]>).map(([value, label]) => option(setting, value, label));

  return {
    title: text.title,
    groups: [
      {
        key: 'lang',
        label: text.language,
        options: [option('lang', 'en', 'English'), option('lang', 'es', 'Español')],
      },
      {
        key: 'text',
        label: text.text,
        options: textSizes.map((size) => option('text', size, text.percent(size))),
      },
      { key: 'font', label: text.font, options: from('font', text.fonts) },
      { key: 'spacing', label: text.spacing, options: from('spacing', text.spacings) },
      { key: 'theme', label: text.theme, options: from('theme', text.themes) },
      { key: 'view', label: text.view, hint: text.viewHint, options: from('view', text.views) },
      { key: 'motion', label: text.motion, options: onOff('motion') },
      { key: 'sound', label: text.sound, hint: text.soundHint, options: onOff('sound') },
      // Where the device has no voice of its own there is nothing to switch.
      ...(canRead ? [{ key: 'read', label: text.read, hint: text.readHint, options: onOff('read') }] : []),
      { key: 'slow', label: text.slow, hint: text.slowHint, options: onOff('slow') },
      { key: 'keys', label: text.keys, hint: text.keysHint, options: onOff('keys') },
    ],
    footer: [],
  };
}

import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../dom/css/core.css';
import './gallery.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { entries, entryOf } from './entries.ts';
import { choices, frameAddress, readWish, type Wish } from './wish.ts';
import { wordings } from './wording.ts';

/** The sizes at which every screen has to be right, CSS pixels. */
const sizes: ReadonlyArray<[name: string, width: number, height: number]> = [
  ['320', 320, 640],
  ['phone', 390, 844],
  ['phone sideways', 844, 390],
  ['tablet', 768, 1024],
  ['laptop', 1366, 768],
  ['projector', 1920, 1080],
];

/** The list of all screens, what they are looked at with, and the frames. */
export function openIndex(root: HTMLElement): void {
  document.title = 'Gallery · Got Your Back';
  render(<Index />, root);
}

const kinds = [...new Set(entries.map(({ id }) => kindOf(id)))];

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function Index() {
  const [id, setId] = useState(() => entryOf(decodeURIComponent(location.hash.slice(1))).id);
  const [wish, setWish] = useState<Wish>(() => readWish(location.search));
  const [shown, setShown] = useState<readonly string[]>(['laptop']);
  const [fitted, setFitted] = useState(true);

  useEffect(() => {
    const changed = () => setId(entryOf(decodeURIComponent(location.hash.slice(1))).id);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  useEffect(() => {
    history.replaceState(null, '', frameAddress(id, wish).replace('?frame&', '?'));
  }, [id, wish]);

  const at = entries.findIndex((entry) => entry.id === id);
  const go = (by: number) => setId(entries[(at + by + entries.length) % entries.length]?.id ?? id);
  const toggle = (name: string) =>
    setShown((now) => (now.includes(name) ? now.filter((other) => other !== name) : [...now, name]));

  return (
    <div class="gallery">
      <nav class="gallery-list" aria-label="Screens">
        {kinds.map((kind) => (
          <details key={kind} open={kindOf(id) === kind}>
            <summary>
              {kind} <span>{entries.filter((entry) => kindOf(entry.id) === kind).length}</span>
            </summary>
            <ul>
              {entries
                .filter((entry) => kindOf(entry.id) === kind)
                .map((entry) => (
                  <li key={entry.id}>
                    <a href={`#${entry.id}`} aria-current={entry.id === id ? 'page' : undefined}>
                      {entry.id.slice(kind.length + 1)}
                    </a>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </nav>
      <main class="gallery-main" id="main">
        <h1>{id}</h1>
        <form class="gallery-controls" onSubmit={(event) => event.preventDefault()}>
          <button type="button" class="press plain" onClick={() => go(-1)}>
            Before
          </button>
          <button type="button" class="press plain" onClick={() => go(1)}>
            Next
          </button>
          {Object.entries(choices).map(([name, values]) => (
            <Pick
              key={name}
              name={name}
              values={values}
              value={String(wish.settings[name as keyof typeof choices] ?? '')}
              onPick={(value) => setWish({ ...wish, settings: settingsWith(wish, name, value) })}
            />
          ))}
          <Pick
            name="words"
            values={wordings}
            value={wish.wording}
            onPick={(value) => setWish({ ...wish, wording: wordings.find((one) => one === value) ?? 'real' })}
          />
          <fieldset>
            <legend>sizes</legend>
            {sizes.map(([name, width, height]) => (
              <label key={name}>
                <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} />
                {name} {width}×{height}
              </label>
            ))}
            <label>
              <input type="checkbox" checked={fitted} onChange={() => setFitted(!fitted)} />
              fit to this window
            </label>
          </fieldset>
        </form>
        <div class="gallery-frames">
          {sizes
            .filter(([name]) => shown.includes(name))
            .map(([name, width, height]) => (
              <Frame
                key={name}
                name={name}
                width={width}
                height={height}
                address={frameAddress(id, wish)}
                fitted={fitted}
              />
            ))}
        </div>
      </main>
    </div>
  );
}

/** The settings with another value; an empty one leaves the choice to the app. */
function settingsWith({ settings }: Wish, name: string, value: string): Wish['settings'] {
  const { [name as keyof typeof settings]: _, ...others } = settings;
  return value === '' ? others : { ...others, [name]: name === 'text' ? Number(value) : value };
}

function Pick({
  name,
  values,
  value,
  onPick,
}: {
  name: string;
  values: readonly string[];
  value: string;
  onPick: (value: string) => void;
}) {
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {name === 'words' ? null : <option value="">as it begins</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A screen in a page of its own, so that its media queries and its layout are those of that size. */
function Frame({
  name,
  width,
  height,
  address,
  fitted,
}: {
  name: string;
  width: number;
  height: number;
  address: string;
  fitted: boolean;
}) {
  const room = Math.max(280, window.innerWidth - 440);
  const scale = fitted ? Math.min(1, room / width) : 1;
  return (
    <figure>
      <figcaption>
        <a href={address}>
          {name}, {width}×{height}
        </a>
        {scale < 1 ? ` at ${Math.round(scale * 100)} %` : ''}
      </figcaption>
      <div class="gallery-box" style={{ width: `${width * scale}px`, height: `${height * scale}px` }}>
        <iframe
          title={`${name}, ${width}×${height}`}
          src={address}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}

/** A word or sentence in every language that a story has. */
interface InBoth {
  en: string;
  es: string;
}

/** Somebody in a story: what the page says of them. How they are drawn is in the art tool. */
export interface Character {
  id: string;
  /** As the story says it. */
  name: InBoth;
  /** In years; for grown-ups only roughly, and never shown. */
  age: number;
  /** Who they are, as a few words after the name. */
  role: InBoth;
  /** What the drawing shows, for people who listen to the page. */
  look: InBoth;
}

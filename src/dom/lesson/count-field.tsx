interface CountFieldProps {
  /** For the ear. */
  name: string;
  value: number;
  wrong: boolean;
  /** A whole number, or `undefined` for what is none. */
  onCount: (typed: number | undefined) => void;
}

/** A number of hands or slips, typed in. */
export function CountField({ name, value, wrong, onCount }: CountFieldProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      pattern="[0-9]*"
      maxLength={3}
      aria-label={name}
      aria-invalid={wrong}
      value={value}
      onInput={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        onCount(/^\d{0,3}$/.test(typed) ? Number(typed || 0) : undefined);
      }}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}

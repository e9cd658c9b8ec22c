/** A circle that grows and shrinks as slowly as a calm breath: four seconds in, six out, three times; then it rests. */
export function Breathing() {
  return (
    <svg class="breathing" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <circle class="breath far" cx="100" cy="100" r="92" />
      <circle class="breath mid" cx="100" cy="100" r="70" />
      <circle class="breath near" cx="100" cy="100" r="46" />
    </svg>
  );
}

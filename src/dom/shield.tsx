import { SHIELD_FRAME, SHIELD_PATH, shieldFillPath } from '../shared/shield-path.ts';
import type { ShieldView } from '../views/types.ts';

/** How far a shield is filled at each level; even the first keeps a thin wash. */
const shares = [0.14, 0.56, 1] as const;

/** What was practised, as shields that fill, and in words; never a number, never colour alone. */
export function Shields({ shields, name }: { shields: ShieldView[]; name: string }) {
  return (
    <ul class="shields" aria-label={name}>
      {shields.map((shield) => (
        <li key={shield.id} class={`shield-item level-${shield.level}`}>
          <div
            class={`shield-mark shield-${shield.id}`}
            data-box="shield"
            data-key={`shield:${shield.id}`}
            data-level={shield.level / 2}
          >
            <Shield shield={shield} />
          </div>
          <div class="shield-words">
            <p class="shield-label">{shield.label}</p>
            <p class="shield-level">{shield.levelText}</p>
            <p class="shield-text">{shield.text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Shield({ shield }: { shield: ShieldView }) {
  const { width, height } = SHIELD_FRAME;
  const clip = `shield-clip-${shield.id}`;
  const full = shield.level === 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <clipPath id={clip}>
        <path d={SHIELD_PATH} />
      </clipPath>
      <path class="shield-ground" d={SHIELD_PATH} />
      <g clip-path={`url(#${clip})`}>
        <path
          class="shield-fill"
          d={full ? `M0 0H${width}V${height}H0Z` : shieldFillPath(shares[shield.level])}
        />
      </g>
      <path class="shield-line" d={SHIELD_PATH} />
    </svg>
  );
}

import type { HelpView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';

/** "Show this screen to an adult": fills the screen, so that nobody has to say it. */
export function ShowCard({ card, onClose }: { card: HelpView['card']; onClose: () => void }) {
  return (
    <Modal look="show-card" labelledBy="show-card-title" onClose={onClose}>
      <button type="button" class="press back" data-press="show-card-close" onClick={onClose}>
        <Icon name="chevron-left" />
        <span>{card.close}</span>
      </button>
      <div class="show-child">
        <h2 id="show-card-title" tabIndex={-1}>
          {card.title}
        </h2>
        {card.child.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="show-adult">
        <h3>{card.adultTitle}</h3>
        <ul>
          {card.adult.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}

import { SHIELD_FRAME, SHIELD_PATH } from '../shared/shield-path.ts';
import type { ServiceView } from '../views/types.ts';
import { Icon } from './icon.tsx';

/** A move's icon on the shield. */
export function ShieldIcon({ icon }: { icon: string }) {
  const { width, height } = SHIELD_FRAME;
  return (
    <span class="p-shield">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <path d={SHIELD_PATH} />
      </svg>
      <Icon name={icon} />
    </span>
  );
}

/** A service on paper: every way to reach it as words. */
export function Service({ service }: { service: ServiceView }) {
  return (
    <>
      <p class="p-service-name">{service.name}</p>
      <p class="p-service-what">{service.what}</p>
      {service.contacts.map((contact) => (
        <p key={contact.kind + contact.label} class="p-contact">
          {contact.kind ? `${contact.kind} ` : ''}
          <b>{contact.label}</b>
          {contact.note ? <span class="p-contact-note"> ({contact.note})</span> : null}
        </p>
      ))}
      {service.note ? <p class="p-service-note">{service.note}</p> : null}
    </>
  );
}

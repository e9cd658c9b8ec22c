import type { ServiceView } from '../views/types.ts';
import { Heading, type Level } from './heading.tsx';
import { Icon } from './icon.tsx';

/** Services as cards, in the order given: what each is for, and every way to reach it. */
export function Services({ services, level }: { services: ServiceView[]; level: Level }) {
  return (
    <ul class="services">
      {services.map((service) => (
        <li key={service.id} class="service">
          <Heading level={level} class="service-name">
            {service.name}
          </Heading>
          <p>{service.what}</p>
          <ul class="contacts">
            {service.contacts.map((contact) => (
              <li key={contact.label + contact.kind}>
                <ContactRow contact={contact} />
                {contact.note ? <p class="contact-note">{contact.note}</p> : null}
              </li>
            ))}
          </ul>
          {service.note ? <p class="service-note">{service.note}</p> : null}
          <p class="reviewed">{service.reviewed}</p>
        </li>
      ))}
    </ul>
  );
}

/** A number or an address as a wide row to press. What cannot be dialled from here is shown the same way. */
function ContactRow({ contact }: { contact: ServiceView['contacts'][number] }) {
  const inside = (
    <>
      <Icon name={iconFor(contact.href)} />
      <span class="contact-words">
        <span class="contact-kind">{contact.kind}</span> <span class="contact-label">{contact.label}</span>
      </span>
    </>
  );
  if (!contact.href) return <span class="contact">{inside}</span>;
  return (
    <a class="contact" href={contact.href} rel="noreferrer">
      {inside}
    </a>
  );
}

function iconFor(href = ''): string {
  if (href.startsWith('tel:')) return 'phone';
  if (href.startsWith('sms:')) return 'message-square';
  if (href.startsWith('mailto:')) return 'at-sign';
  return href ? 'globe' : 'info';
}

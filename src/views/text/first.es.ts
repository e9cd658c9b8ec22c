/** The interface text on the way to the first choice, in Spanish; the rest is in `ui.es.ts`. Rules: brief 3.1 to 3.4 and 4. */

import type { FirstText } from './ui.types.ts';

export const firstEs = {
  brand: 'Cuenta conmigo',
  shell: {
    tools: 'Ajustes y ayuda',
    display: 'Pantalla y sonido',
    soundOn: 'Sonido activado',
    soundOff: 'Sonido apagado',
    help: 'Pedir ayuda ahora',
    helpShort: 'Ayuda',
    leave: 'Salir de esta página',
    leaveShort: 'Salir',
    skipTo: 'Ir a lo principal',
    close: 'Cerrar',
    storyMap: 'Mapa de la historia',
    shiftOnce: 'Mayúsculas: dos veces más y sales de esta página.',
    shiftTwice: 'Mayúsculas: una vez más y sales de esta página.',
  },
  shelf: {
    minutes: (n) => `${n} min`,
  },
  notice: {
    start: 'Empezar',
    summaryBy: {
      '8-10': 'Solo cuéntame qué pasa',
      '11-13': 'Mejor leer un resumen',
      '14-17': 'Mejor leer un resumen',
    },
    other: 'Elegir otra historia',
  },
  chat: {
    narrator: 'Quien narra',
    someone: 'alguien',
    logName: (who, app) => `Chat con ${who} en ${app}`,
    awayName: 'El teléfono está guardado',
    ask: (hero) => `¿Qué podría hacer ${hero}?`,
    goOn: 'Seguir',
    showAll: 'Mostrar todo',
    nextLine: 'Siguiente',
    toDebrief: 'Ver cómo fue',
    progress: (percent) => `La historia va en el ${percent} por ciento`,
    typing: (who) => `${who} está escribiendo`,
    blocked: 'cuenta bloqueada',
    fineSoFar: 'Nada raro por ahora',
    barName: 'Lo que ayuda, en cualquier momento',
    coachGood: 'El porqué',
    coachKind: 'Para tener en cuenta',
    rest: 'Hacer una pausa',
    skip: 'Saltar esta escena',
    slow: 'Línea por línea',
    helpline: 'la línea de ayuda',
  },
  moves: {
    pause: { bar: 'Pausa' },
    save: { bar: 'Guardar' },
    block: { bar: 'Bloquear' },
    tell: { bar: 'Contar' },
    report: { bar: 'Reportar' },
  },
  stop: { bar: 'Detente' },
  bystander: {
    leave: { bar: 'Silenciar' },
    quiet: 'en silencio',
  },
  tiles: {
    request: 'Este mensaje pide una foto privada.',
    threat: 'Este mensaje amenaza con compartir una foto privada.',
    picture: 'Aquí se envió una foto privada. No la mostramos.',
  },
  problems: {
    toStart: 'Ir al inicio',
    helpSoon:
      'Si algo en línea te preocupa, cuéntaselo a una persona adulta de confianza. Ya viene más ayuda…',
    loading: 'Un momento…',
    loadFailed: 'Esta parte no cargó. Revisa la conexión y prueba otra vez. Tu lugar está a salvo.',
    tryAgain: 'Probar otra vez',
  },
} satisfies FirstText;

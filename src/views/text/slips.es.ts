/** Los tres puntos de la papeleta de confianza y sus respuestas (brief 4.4): en papel y donde se escriben los totales. */
export const slipWords = {
  items: {
    young: ['Podría notar un truco.', 'Sabría qué hacer.', 'Se lo contaría a alguien mayor.'],
    older: ['Podría notarlo.', 'Sabría qué hacer.', 'Se lo contaría a alguien.'],
  },
  answers: ['Sí', 'En parte', 'Aún no'],
} as const;

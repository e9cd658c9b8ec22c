import { defineStrings } from '../src/scenario/define-scenario.ts';

export default defineStrings({
  title: 'Lo que me contó Lachlan',
  notice:
    'Un chico le cuenta a su amiga que lo están chantajeando en línea. Por un tiempo no ve salida, y recibe ayuda. No se muestra nada privado. Puedes hacer una pausa, saltar o salir cuando quieras, sin dar razones.',
  'summary.0': 'Thuy y Lachlan tienen dieciséis años. Hacen una audioguía de su autobús, el 63.',
  'summary.1': 'Lachlan deja de dormir, vende sus audífonos y salta cada vez que vibra su celular.',
  'summary.2': 'Entonces se lo cuenta: alguien lo engañó y ahora lo chantajea. No es culpa suya.',
  'summary.3':
    'Él le pide que guarde el secreto. Ella es amable con él, y no lo guarda, porque él podría salir lastimado.',
  'summary.4': 'Un día él suena como si nada fuera a mejorar. No se queda solo, y viene una persona adulta.',
  'summary.5':
    'Anotan nombres y palabras, bloquean, reportan y no pagan nada. En el autobús vuelven a ser amigos y ya.',
  'them.nell.says': 'dice que tiene 17',
  'them.lachlan.says': 'asiento de atrás, a la derecha',

  // ── antes: domingo y martes ──
  'guide#map': 'Un suspiro de 4 segundos',
  'guide#gist': 'Thuy y Lachlan hacen una audioguía de su autobús, como si fuera un museo.',
  'guide/n1': 'Domingo por la noche. Lachlan le mandó a Thuy un sonido. Dura cuatro segundos.',
  'guide/t1': 'las puertas del 63. escucha ese SUSPIRO',
  'guide/h1': 'como mi abuela cuando se sienta',
  'guide/t2': 'ESO. lo ponemos. parada uno, se sienta una abuela',
  'guide/t4': 'y parada cuatro: mundo alfombra, en liquidación desde q teníamos siete años',
  'guide/n2':
    'Hacen una audioguía de su autobús, como si fuera un museo. Ella la escribe y pone la voz. Él graba.',
  'guide/n3': 'Hay que entregarla el viernes a mediodía. La que gane suena en el 63 un día entero.',
  'guide/t3': 'y al final no dices nada 30 segundos. necesito el silencio del lugar',
  'guide/n4':
    'Cada lugar tiene su propia nada, dice él. Thuy llena los silencios como otros llenan bañeras. Su récord son nueve segundos.',
  'signs#map': 'Se pierde la parada cuatro',
  'signs#gist': 'En el autobús Lachlan está cansado y nervioso, y ya no tiene sus audífonos.',
  'signs/n1': 'Martes, 3:50 de la tarde, el asiento de atrás del 63.',
  'signs/n2':
    'Lachlan tiene cara de haber dormido en una parada. No lleva puestos los audífonos naranjas. Siempre los lleva.',
  'signs/l1': 'Los vendí. Casi no los usaba.',
  'signs/n3':
    'En la foto de la escuela sale con ellos. Tiene el celular boca abajo en la rodilla. Vibra, él da un salto y le da la vuelta.',
  'signs/t1': 'estás?',
  'signs/t2': 'no me hagas esperar otra vez',
  'signs/n4':
    'Y otra vez boca abajo. Afuera pasa Mundo Alfombra, en liquidación como siempre. Es su mejor parada. Él ni la mira.',
  'signs?joke': 'Decir: ¿dormiste en la tienda de alfombras?',
  'signs?joke!': 'Un chiste es una manera de tocar la puerta. Pero para abrir, primero hay que reírse.',
  'signs?asked': 'Decir: no te veo bien. Sin prisa',
  'signs?asked!': 'Dice lo que ve y no escarba. Ahora él sabe adónde podría ir con eso.',
  'signs?take': 'Grabar sola la parada cuatro, para la guía',
  'signs?take!':
    'A lo mejor quiere que lo dejen en paz. Tres cosas raras seguidas también merecen una pregunta.',
  'joked#gist': 'Thuy hace un chiste, y Lachlan se ríe solo con la boca.',
  'joked/h1': '¿Dormiste en la tienda de alfombras?',
  'joked/l1': 'Lo intenté. Estaban cerrando.',
  'joked/n1': 'Es buena respuesta. Llega un segundo tarde, como el timbre de este autobús.',
  'joked/n2': 'El celular vibra otra vez. Él le pone encima la mochila entera.',
  'asked#gist': 'Thuy dice lo que ve, y después se calla seis segundos.',
  'asked/h1': 'No te veo bien. Sin prisa.',
  'asked/n1': 'Luego cuenta por dentro, para no seguir hablando. En el seis él abre la boca.',
  'asked/l1': 'Cansado, nada más.',
  'asked/n2': 'Dos paradas después le dice algo a la ventana. Suena a: pero gracias.',
  'take#gist': 'Thuy dice sola la parada cuatro, y Lachlan la felicita sin escuchar.',
  'take/h1':
    'A su izquierda, Mundo Alfombra. Lleva nueve años despidiéndose de nosotros. Le deseamos suerte.',
  'take/n1': 'Otro día él levantaría la grabadora como una antorcha, temblando de risa. Hoy mira el piso.',
  'take/l1': 'Muy buena.',
  'take/n2': 'Lo dice como se le dice a un niño de dos años con un dibujo.',

  // ── presión: del martes al miércoles en la noche ──
  'confides#map': 'Once mensajes',
  'confides#gist': 'Ya tarde, Lachlan le cuenta a Thuy que lo están chantajeando.',
  'confides/n1': 'Martes, diez y diez de la noche. Thuy está en la cama con la parada cinco y una linterna.',
  'confides/t1': 'prométeme q no le cuentas a nadie',
  'confides/n2': 'No espera la promesa. Necesita once mensajes.',
  'confides/n3':
    'Hace diez días, alguien que decía llamarse Nell lo engañó. No se muestra cómo, y no fue culpa de él.',
  'confides/n4':
    'Ahora quieren dinero, o harán circular una foto privada suya. Ya pagó una vez. Para eso vendió los audífonos.',
  'confides/t2': 'bueno. ya sabes. di algo',
  'confides/n5':
    'En su puerta cuelga el horario de turnos de su mamá. Con el número de la panificadora, en rojo.',
  'confides?glad': 'Escribir: q bueno q me contaste. no es tu culpa',
  'confides?glad!': 'Son las dos cosas que más falta le hace oír, y van primero.',
  'confides?why': 'Escribir: pero por qué le contestaste??',
  'confides?why!':
    'A veces el susto sale en forma de pregunta. A él le suena a reproche. Se puede decir de nuevo, mejor.',
  'confides?mum': 'Llamar al número rojo y preguntar por su mamá',
  'confides?mum!': 'Es mucho para dos personas y una linterna. No esperó a tener un plan.',
  'confides?fix': 'Escribir: cuánto es. tengo 85 ahorrados',
  'confides?fix!': 'Es generoso. Pero pagar casi nunca lo termina, y lo que más le falta no es dinero.',
  'glad#gist': 'Thuy dice las dos cosas importantes, y deja que la pausa sea pausa.',
  'glad/h1': 'q bueno q me contaste. no es tu culpa',
  'glad/n1': 'Tres puntitos. Nada. Tres puntitos. Por una vez ella no llena el hueco.',
  'glad/t1': 'pensé q te ibas a reír',
  'glad/h2': 'yo solo me río de las alfombras',
  'glad/t2': 'ok. pero no le cuentes a nadie',
  'fix#gist': 'Thuy ofrece sus ahorros, y se entera de que la cifra solo crece.',
  'fix/h1': 'cuánto es. tengo 85 ahorrados',
  'fix/t1': 'primero eran 60. pagué. ahora son 200',
  'fix/n1': 'O sea que con 60 no se acabó. Con 60 hubo cuatro días de calma y una cifra más grande.',
  'fix/t2': 'guarda tu dinero. pero no le cuentes a nadie',
  'fix/h2': 'ok, sin dinero. pero estoy de tu lado',
  'why#gist': 'Thuy hace la pregunta equivocada, y Lachlan se va antes de que pueda arreglarla.',
  'why/h1': 'pero por qué le contestaste??',
  'why/n1': 'La frase salió antes de que ella la mirara. En la pantalla tiene codos.',
  'why/t1': 'ya lo sabía. olvídalo. y no le cuentes a nadie',
  'why/n2': 'Escribe perdón de cinco maneras distintas. A la tercera él ya no está en línea.',
  'why@block/n1':
    'Le escribe una cosa más: bloquea ese nombre, por favor. A medianoche le llega un pulgar. Listo.',
  'why@block!': 'Una frase torpe no le quita que pueda ser útil.',
  'why@tell/n1': 'Empieza por su propia frase, que es la que no la suelta.',
  'why@tell!': 'Decir una cosa mal no significa que tenga que cargar sola con lo demás.',
  'late-seat#map': 'El asiento de jubilados',
  'late-seat#gist':
    'En una noche que no se muestra, el miedo hizo que Lachlan pagara otra vez. Va lejos de Thuy, y eso se puede arreglar.',
  'late-seat/n1':
    'La historia se salta la noche. Con lo que ya le habían dicho bastó: a oscuras pagó otra vez, con el dinero de la bici.',
  'late-seat/n2': 'Eso le hace el chantaje a la gente. No es culpa de él. Todavía se puede parar, con ayuda.',
  'late-seat/n3':
    'Miércoles, el 63. Lachlan va justo detrás del conductor. Ahí nadie se sienta antes de los setenta.',
  'late-seat/n4':
    'Thuy tiene para ella toda la fila de atrás, y una pregunta que quisiera no haber enviado nunca.',
  'late-seat?loud': 'Hacer la parada dos desde atrás, para que él la oiga',
  'late-seat?loud!':
    'Espera que la guía pida perdón por ella. La guía sabe de tiendas. Lo otro es más difícil.',
  'late-seat?doyle': 'Bajarse y volver adonde el profesor Doyle vigila la salida',
  'late-seat?doyle!': 'Se equivocó una vez, y aun así busca ayuda. Tiene todo el derecho.',
  'late-seat?repair': 'Ir adelante: lo dije mal. Estoy de tu lado',
  'late-seat?repair!': 'Siete palabras cortas, y ninguna es un pretexto. Así se compone una frase.',
  'late-seat@block/n1':
    'Camina hasta adelante y se agarra de la barra. Bloquea ese nombre, dice. Él la mira, y lo hace.',
  'late-seat@block!': 'Los mensajes paran. Y ella ya está parada en el lugar para la otra frase.',
  'late-seat@tell/n1': '«Fui horrible con un amigo», empieza. «Esa es la mitad fácil».',
  'late-seat@tell!': 'La mitad difícil sale mejor cuando la fácil ya está dicha.',
  'repaired#gist': 'Thuy lo dice otra vez, mejor, y Lachlan aparta su mochila y le cuenta de la noche.',
  'repaired/h1': 'Lo dije mal. Estoy de tu lado.',
  'repaired/n1': 'El conductor mira por el espejo, y luego mira la calle con muchísima atención.',
  'repaired/l1': 'Repite la segunda mitad.',
  'repaired/h2': 'Estoy de tu lado.',
  'repaired/n2':
    'Él aparta la mochila. Es el peor asiento del autobús, justo sobre la rueda. Viajan ahí como dos jubilados.',
  'repaired/l2': 'Anoche se puso peor. Pagué otra vez.',
  'repaired/h3': 'Eso es culpa de ellos. No tuya.',
  'loud#gist': 'Thuy actúa para todo el autobús, y Lachlan le dice cuatro palabras.',
  'loud/h1': 'Parada dos. A su derecha, una tienda donde solo venden lámparas. De noche nunca abre.',
  'loud/n1': 'Una señora mayor aplaude. Adelante, una capucha gris no se da vuelta.',
  'loud/l1': 'Muy cerca del micrófono.',
  'loud/n2': 'Eso, al bajarse en su parada. Cuatro palabras. Ella quería decirle otras cuatro.',
  'loud/n3':
    'Así que se las manda: estoy de tu lado. Dos paradas después contesta: ok. son 200, para mañana.',
  'loud@block/n1': 'Le manda tres palabras más: bloquea ese nombre. Al minuto llega un pulgar.',
  'loud@block!': 'Bloquear es una buena primera mitad. Sale mejor con alguien de su lado.',
  'loud@tell/n1': 'Empieza por la tienda de lámparas. A la segunda frase ya está en lo importante.',
  'loud@tell!': 'Empezar dando un rodeo también es empezar. Nadie pone nota.',
  'fears#map': '«A nadie. Júramelo»',
  'fears#gist': 'En el autobús salen todos los miedos de Lachlan, y él quiere que Thuy jure.',
  'fears/n1': 'Miércoles, el 63. Llueve sobre Mundo Alfombra. Lachlan le muestra el celular. Solo palabras.',
  'fears/t1': 'esta vez 200. el jueves',
  'fears/t2': 'y esto es solo entre nosotros',
  'fears/n2': 'Paga, apúrate y cállate. Es más viejo que el 63. Un truco conocido, con respuestas conocidas.',
  'fears/l1':
    'Si se sabe, me suspenden de la escuela. Llega la policía. Mi mamá no me vuelve a mirar a la cara.',
  'fears/l2':
    'Y todos se ríen, porque se supone que a los chicos ni les pasa. Así que a nadie, ¿sí? Júramelo.',
  'fears?swear': 'Decir: te lo juro. De mí nadie se entera',
  'fears?swear!':
    'Es lo que una amiga quisiera poder decir. Pero así se queda solo con ellos. Lo puede retirar.',
  'fears?honest': 'Decir: chismes, ninguno. Pero esto no me lo puedo callar',
  'fears?honest!': 'Ni chismes, ni una promesa imposible. Él sabe qué esperar de ella.',
  'fears?amin': 'Tocar el timbre: voy con la enfermera Amin. ¿Me esperas?',
  'fears?amin!': 'Dice adónde va antes de ir. La primera frase no la tiene que decir él.',
  'promised#gist': 'Thuy jura guardar el secreto, y se baja del autobús más pesada de lo que subió.',
  'promised/h1': 'Te lo juro. De mí nadie se entera.',
  'promised/l1': 'Gracias. Eres la única que tengo.',
  'promised/n1': 'Es bonito que te digan eso. Pesa más o menos lo que una alfombra enrollada.',
  'promised/n2':
    'Él se baja un poco más ligero. Ella la carga cuatro paradas, hasta su casa. Suspensión, policía: ¿será cierto? Alguien lo sabrá.',
  'honest#gist': 'Thuy dice con franqueza qué puede callar y qué no, y Lachlan quiere un día más.',
  'honest/h1': 'Chismes, ninguno. Pero esto no me lo puedo callar, si te puede pasar algo.',
  'honest/h2': 'Iría contigo. Hasta me quedaría callada.',
  'honest/n1': 'Eso le saca media risa. Es la primera desde el domingo.',
  'honest/l1': 'Todavía no. Deja que pase el jueves.',
  'night#map': 'Algo muy inteligente',
  'night#gist': 'De noche, Thuy tiene enfrente la página de nell.k y quisiera acabar con eso ella misma.',
  'night/n1':
    'Miércoles, nueve de la noche. El guion está abierto en la parada siete. El celular, en nell.k.',
  'night/n2': 'Un atardecer, una sonrisa, trescientas amistades. Parece la página de cualquiera.',
  'night/n3':
    'A Thuy se le dan bien las palabras. Un mensaje muy frío y muy inteligente, y lo dejarían en paz. Ya lo está oyendo.',
  'night/n4': 'En la puerta, el horario se mueve con la corriente. El número en rojo.',
  'night?mum': 'Llamar al número rojo antes de que se le ocurra algo inteligente',
  'night?mum!':
    'Lo inteligente puede esperar. Mejor alguien que tiene cuarenta y seis años y está despierta.',
  'night?write': 'Escribir: déjalo en paz. sé lo q estás haciendo',
  'night?write!': 'Es valiente, y es por él. Pero a quien chantajea le alegra cualquier respuesta.',
  'night?dig': 'Averiguar quién es nell.k de verdad, ella sola',
  'night?dig!': 'Se siente como hacer algo. Encontrarlos es trabajo de gente preparada para eso.',
  'night?count': 'Escribirle a Lachlan: bloquea a nell.k, yo cuento hasta tres',
  'night?count!': 'Juntos, en el celular de él. El chat se queda, porque sus palabras pueden servir después.',
  'wrote#gist': 'Thuy les escribe a los chantajistas, y ahora también saben de ella.',
  'wrote/h1': 'déjalo en paz. sé lo q estás haciendo',
  'wrote/t1': 'ah, ya le contó a una amiga',
  'wrote/t2': 'podrías poner algo tú',
  'wrote/n1': 'Y ya. La frase más fría que ha escrito en su vida, y rebotó como una pelotita.',
  'wrote/n2':
    'No vuelve a contestar. El celular va al cajón, debajo de la parada doce. Hay gente que sí los puede parar.',
  'dug#gist': 'Thuy averigua que nell.k no es nadie, y que eso no ayuda a nadie.',
  'dug/n1': 'A las once sabe esto: el atardecer es de un calendario. La sonrisa anuncia pasta de dientes.',
  'dug/n2': 'O sea que nell.k no es nadie, y podría ser cualquiera. Se le fue toda la noche.',
  'dug/h1': 'Ya sé todo sobre una pasta de dientes. Y él sigue solo con esto.',
  'counted#gist': 'Lachlan bloquea a nell.k mientras Thuy cuenta, y hay calma, pero no se acabó.',
  'counted/h1': 'estoy de tu lado. bloquea a nell.k, yo cuento. el chat déjalo. 1',
  'counted/h2': '2',
  'counted/t1': 'lo hice en el 2',
  'counted/h3': 'siempre antes de tiempo menos en la escuela',
  'counted/t2': 'pero todavía la tienen. y mañana es jueves',
  'counted/n1': 'Es una cosa buena, y está hecha. Es una de varias.',
  'quiet#map': 'Boca arriba',
  'quiet#gist': 'Ya no pueden escribirle, y Lachlan espera que nadie tenga que saberlo.',
  'quiet/n1':
    'Por la mañana, en el 63, el celular de Lachlan está boca arriba. Nell.k ya no puede escribirle.',
  'quiet/n2': 'Lo vigila como a un perro que podría despertarse.',
  'quiet/l1': 'Todavía la tienen. Solo que ya no los oigo.',
  'quiet/l2': 'Entonces ya no tiene que saberlo nadie. Ni la escuela, ni la policía, ni mi mamá. ¿Verdad?',
  'quiet/n3': 'En el semáforo los adelanta la enfermera Amin en su bici. Le toca la campanita al autobús.',
  'quiet?right': 'Decir: verdad. Ya está resuelto',
  'quiet?right!':
    'A los dos les gustaría que fuera cierto. La mitad lo es. Para la otra hace falta una persona adulta.',
  'quiet?amin': 'Alcanzar a la enfermera Amin en la entrada, aún en su bici',
  'quiet?amin!': 'Bloquear frena los mensajes. Con lo que había detrás de ellos ayuda una persona adulta.',
  'quiet?later': 'Decir: vamos a ver cómo va la semana',
  'quiet?later!': 'Ni promesa ni plan. De camino hay ayuda en cada parada.',
  'dealt#gist': 'Thuy dice que ya está resuelto, y Lachlan tiene que volver a preguntar.',
  'dealt/h1': 'Verdad. Ya está resuelto.',
  'dealt/n1':
    'Él asiente demasiado rápido. En la parada nueve pregunta otra vez. En la puerta de la escuela, otra.',
  'dealt/n2': 'Nadie pregunta tres veces por algo que ya se acabó.',

  // ── amenaza: jueves después de clases ──
  'thursday#map': '«Vete sin mí»',
  'thursday#gist': 'El jueves Lachlan suena como si nada fuera a mejorar nunca.',
  'thursday/n1':
    'Jueves, 3:50 de la tarde. El 63 para junto al parque, frente a la escuela. Lachlan no está en la fila.',
  'thursday/n2': 'Lo busca con los ojos y lo encuentra: una capucha gris en el banco, junto al estanque.',
  'thursday/t1': 'vete sin mí',
  'thursday/t2': 'no tiene sentido. nada va a mejorar',
  'thursday/n3': 'Thuy lo lee dos veces. Suena como si de verdad lo creyera.',
  'thursday/n4':
    'En la reja, con su chaleco amarillo, el profesor Doyle vigila la salida. Está a cuarenta pasos.',
  'thursday?doyle': 'Hacerle señas al profesor Doyle, sin perder de vista a Lachlan',
  'thursday?doyle!':
    'Si alguien suena así, primero una persona adulta, en ese momento. Y a él no se le deja solo.',
  'thursday?sit': 'Ir a sentarse con él, ellos dos y nadie más',
  'thursday?sit!':
    'No dejarlo solo es justo lo correcto. Para dos es demasiado peso, y hay ayuda a cuarenta pasos.',
  'thursday?ride': 'Escribir: mañana lo vas a ver distinto. te llamo esta noche',
  'thursday?ride!':
    'Quiere darle ánimo. Palabras como las de él no esperan hasta la noche. Ella puede dar media vuelta.',
  'bench#gist': 'Thuy se sienta con Lachlan y se queda callada treinta segundos enteros.',
  'bench/n1':
    'Se sienta y deja el hueco como está. Nueve segundos. Veinte. Treinta: eso ya es toda la nada de un lugar.',
  'bench/l1': 'No veo cómo se va a acabar esto. Estoy muy cansado.',
  'bench/n2': 'Se acerca un pato, ve que no hay pan, y aun así se queda.',
  'bench/h1': 'Aquí me puedo quedar toda la noche. Pararlo no puedo. Tiene que venir alguien que sí pueda.',
  'rode#gist': 'Thuy se sube al autobús, vuelve a leer lo que él escribió y regresa corriendo.',
  'rode/h1': 'mañana lo vas a ver distinto. te llamo esta noche',
  'rode/n1':
    'Las puertas suspiran y se cierran. Antes de la primera esquina ya releyó lo que él puso. Se cuelga del timbre.',
  'rode/n2':
    'El conductor no espera a la siguiente parada. Le vio la cara. Ella regresa corriendo todo el camino.',
  'rode/n3': 'La capucha gris sigue ahí, en el banco. Puede volver a respirar.',

  // ── alguien pregunta ──
  'asks#map': 'El chaleco amarillo',
  'asks#gist': 'El profesor Doyle termina de vigilar la salida, se acerca y pregunta qué necesitan.',
  'asks/n1':
    'Ya no hay fila. El profesor Doyle viene por el camino y se detiene junto al farol, a unos pasos del banco.',
  'asks/n2': 'Thuy va hasta ahí. No le quita los ojos de encima a la capucha gris.',
  'asks/d1': 'El 63 ya se fue, y aquí siguen los dos.',
  'asks/d2': 'No tengo prisa, y no es por la tarea. ¿Qué necesitan?',
  'asks?alone': '«Lachlan no debería estar solo ahora».',
  'asks?alone!': 'Es lo más importante, y ya está dicho. Lo demás puede venir después.',
  'asks?word': '«Me pidió que no contara. Se lo cuento a usted».',
  'asks?word!': 'Dice las dos mitades, y hace la que lo protege a él.',
  'asks?stop': '«¿Cómo se hace para que alguien deje de chantajear a alguien?»',
  'asks?stop!': 'Es una pregunta, y es la persona indicada. Cuenta igual.',

  // ── alguien lo sabe, con tiempo ──
  'told-first#map': 'Antes de que lo dijera',
  'told-first#gist': 'Alguien sabe que Thuy está preocupada, antes de que haya algo que saber.',
  'told-first/w1':
    'Para preocuparse por alguien no hacen falta pruebas. No escarbes, acompaña. Si se pone pesado, vuelve enseguida.',
  'told-first/n4': 'Es algo de donde agarrarse. Pesa más o menos lo que un boleto de autobús.',
  'told-first@block/n1':
    'Una tal nell.k aparece debajo de todo lo que sube Lachlan. Thuy le pide que la bloquee. Él lo hace, y no pregunta por qué.',
  'told-first@block!': 'Un nombre menos. Él sabrá para qué sirve.',
  'heavy#map': 'Se pone pesado',
  'heavy#gist':
    'Lachlan le cuenta a Thuy que lo están chantajeando, y ella sabe enseguida adónde ir con eso.',
  'heavy/n1': 'El martes, a las diez y diez de la noche, se pone pesado. Lachlan necesita once mensajes.',
  'heavy/n2':
    'Una tal Nell lo engañó. No fue culpa de él. Ahora quieren dinero, o harán circular una foto privada suya.',
  'heavy/n3': 'Ya pagó una vez. Para eso vendió los audífonos.',
  'heavy/t1': 'no le cuentes a nadie',
  'heavy/h1': 'q bueno q me contaste. no es tu culpa',
  'heavy/h2':
    'chismes, ninguno. pero esto no me lo puedo callar. hay alguien q puede ayudar, y le voy a contar',
  'heavy/n4':
    'Por la mañana {told} oye lo demás. No es culpa de Lachlan. Ni pagar ni contestar, y que él sepa quién lo sabe.',
  'told-soon#map': 'La otra punta',
  'told-soon#gist': 'Alguien lo sabe, y Lachlan se entera por la propia Thuy.',
  'told-soon/w1': 'Eso no es acusarlo. Es agarrar la otra punta de algo pesado.',
  'told-soon/w2':
    'Nada de esto es culpa de él. Quien lo amenaza rompe la ley, y es a quien buscan los que ayudan.',
  'told-soon/w3':
    'No se paga y no se contesta. Y que él sepa por ti quién está enterado, antes de oírlo por otro lado.',
  'told-soon/n1':
    'Así que Lachlan lo oye de ella, sin ningún «es que»: quién lo sabe ya, y que ella va con él.',
  'late-told#map': 'Una frase mejor',
  'late-told#gist': 'Alguien lo sabe, y Thuy retira lo que le dijo a Lachlan.',
  'late-told/w1': 'Te asustaste, y te salió con filo. Se puede decir de nuevo, mejor. Él lo va a querer oír.',
  'late-told/w2':
    'Lo que le hacen es chantaje. No es culpa de él. Y tampoco es trabajo para dos personas de dieciséis.',
  'late-told/n1': 'Le escribe: lo dije mal. estoy de tu lado. y ya le conté a alguien q puede ayudar.',
  'late-told/n2': 'Durante mucho rato no llega nada. Luego, una letra: k.',
  'told-him#map': '«Una sola cosa»',
  'told-him#gist': 'En la parada, a Lachlan le duele que Thuy no se lo haya callado.',
  'told-him/n1': 'La parada junto al parque. Llega un 63, suspira y se va. No se sube ninguno de los dos.',
  'told-him/l1': 'Te pedí una cosa. Una sola.',
  'told-him/n2': 'No grita. Si gritara, sería más fácil.',
  'told-him?had': 'Decir: alguien tenía que hacerlo. Tú no hacías nada',
  'told-him?had!':
    'A ella también le duele, y se le sale. Lo que él hizo, contárselo, fue mucho. Puede decírselo.',
  'told-him?less': 'Decir: solo conté un poquito, de verdad',
  'told-him?less!': 'Por un minuto es más suave. Él necesita saber exactamente qué se sabe, y quién.',
  'told-him?own': 'Decir: ya sé. Enójate conmigo. Igual voy contigo',
  'told-him?own!':
    'Él tiene permiso de enojarse, y no se queda solo con eso. Las dos cosas caben en un mismo asiento.',
  'owned#gist': 'Lachlan va enojado a todo lo largo de una reja, y Thuy lo deja.',
  'owned/h1': 'Ya sé. Enójate conmigo. Igual voy contigo.',
  'owned/n1': 'Va enojado desde la parada hasta donde acaba la reja. Ella camina al lado.',
  'owned/l1': '¿Y se enojó?',
  'owned/h2': 'Sí. Con nell.k.',
  'owned/n2': 'En eso no había pensado. Se le nota que lo está pensando.',
  'dodged#gist': 'Thuy lo hace más pequeño de lo que fue, y luego lo dice completo.',
  'dodged/h1': 'Solo conté un poquito, de verdad.',
  'dodged/l1': '¿Cuál poquito?',
  'dodged/h2': 'Bueno, todo. En palabras. Yo no he visto ninguna foto, y nadie la pidió.',
  'dodged/n1': 'Él suelta un aire que seguro guardaba desde el martes.',
  'dodged/l2': 'Por lo menos ya no me toca empezar a mí.',
  'pressed#gist': 'Thuy dice algo injusto, lo oye, y pide perdón con su voz de guía.',
  'pressed/h1': 'Alguien tenía que hacerlo. Tú no hacías nada.',
  'pressed/l1': 'Estaba despierto en la cama. Es bastante trabajo.',
  'pressed/h2': 'Perdón. Tú lo dijiste primero, a mí. Eso era lo más difícil, y lo hiciste.',
  'pressed/h3': 'A su izquierda, una chica de boca enorme. Esa nunca ha estado en liquidación.',
  'pressed/n1': 'Ahí está, en una esquina de la boca: media risa.',
  'hall#map': 'Los audífonos naranjas',
  'hall#gist': 'Un chico con los audífonos de Lachlan oyó algo falso sobre él, y le pregunta a Thuy.',
  'hall/n1':
    'La escuela, el pasillo hacia la enfermera Amin. Lachlan está a la vuelta. Llama a su mamá, y eso lo quiere hacer él.',
  'hall/n2': 'De la sala de música sale un chico debajo de unos audífonos muy grandes y muy naranjas.',
  'hall/n3': '«Me los vendió por sesenta», dice el chico. «Todos dicen que los había robado. ¿Es cierto?»',
  'hall?truth': 'Decir: ¡no! Lo están chantajeando',
  'hall?truth!':
    'Quiere limpiar su nombre. Pero esta parte no le toca a ella repartirla. Todavía se puede parar aquí.',
  'hall?own': 'Decir: eran de él. Y lo demás también',
  'hall?own!': 'Corrige lo que es falso, y no dice ni una palabra de más.',
  'hall?past': 'Pasar de largo, como si no hubiera oído una palabra',
  'hall?past!': 'No cuenta nada, y eso está bien. Pero el silencio puede sonar a que sí.',
  'cleared#gist': 'Thuy dice lo único que se puede decir, y el chico encuentra la prueba adentro.',
  'cleared/h1': 'Eran de él. Y lo demás también.',
  'cleared/n1':
    'El chico se los quita y mira adentro. Hay una L en tinta plateada, y un autobús muy pequeño.',
  'cleared/n2': '«Bueno», dice. «Entonces les digo eso». Eso sí puede viajar.',
  'spilled#gist': 'Se le escapa, y Thuy lo para ahí y se lo dice a Lachlan.',
  'spilled/h1': '¡No! Lo están chantajeando.',
  'spilled/n1': 'Es un pasillo con muy buena acústica. El chico se queda con la boca abierta.',
  'spilled/h2': 'Por favor, guárdatelo. No me tocaba a mí decirlo.',
  'spilled/n2': '«Yo llevaba esto puesto», dice el chico, y se los pone. «No oí nada».',
  'spilled/n3':
    'A la vuelta le dice a Lachlan qué se le escapó, y con quién. Él cierra los ojos. Luego asiente.',
  'walked#gist': 'Thuy pasa de largo, oye lo que el chico entiende, y vuelve nueve pasos.',
  'walked/n1': '«O sea que sí», dice el chico a su espalda, para nadie en especial.',
  'walked/n2': 'Ella aguanta nueve pasos. Luego los camina de vuelta, los nueve.',
  'walked/h1': 'Eran de él. En la foto de la escuela sale con ellos.',
  'walked/n3': '«Ah», dice el chico. «Es verdad. Ahí se le ve feliz».',
  'desk#map': 'Garbanzos, de narices',
  'desk#gist': 'Con la enfermera Amin, la mamá de Lachlan da las gracias, y nadie quiere ver nada.',
  'desk/n1':
    'En la escuela, algo así llega a la enfermera Amin: dos sillones, una planta y un frasco con etiqueta: garbanzos, de narices.',
  'desk/n2':
    'La mamá de Lachlan viene directo de la farmacia, con su chaqueta morada. Se sienta a su lado y lo toma de la manga.',
  'desk/m1': 'Gracias por avisarme. Eso es todo. No estoy enojada.',
  'desk/a1': 'Necesito nombres, días y palabras. Foto no. No la necesito, y no la miraría.',
  'desk/a2': 'Y aquí no hay regaños, Lachlan. Esto te lo hicieron a ti.',
  'desk/n3': 'Lachlan mira a Thuy. Ella podría llenar el hueco, o hacer algo útil.',
  'desk?tone': 'Preguntarle a Lachlan qué quiere él que pase primero',
  'desk?tone!': 'Dos semanas han decidido otros por él. Ahora alguien le pregunta.',
  'desk?facts': 'Anotarlo todo con él, atrás de la parada once',
  'desk?facts!': 'Quién, desde cuándo, qué palabras. Con eso ya pueden empezar.',
  'desk?block': 'Sentarse junto a él mientras bloquea a nell.k',
  'desk?block!': 'El dedo es de él, y alguien está al lado. El chat se guarda para quienes ayudan.',
  'desk?report': 'Hacer el reporte juntos, con la edad de él',
  'desk?report!': 'Si es menor de edad, lo ven antes. Y puede ayudar a otros a quienes escribe nell.k.',

  // ── alguien lo sabe, el jueves ──
  'told-now#map': 'Tres junto al estanque',
  'told-now#gist': 'Alguien lo sabe, y Lachlan no se queda solo ni un minuto.',
  'told-now/w1': 'Hiciste bien en decirlo. Quédate donde él te vea. No tienes que decir nada inteligente.',
  'told-now/w2':
    'Hay una línea de crisis justo para esto. Es el momento, y él va a estar en esa llamada, no al margen.',
  'told-now/n1':
    'El profesor Doyle es quien está más cerca. Se acerca sin correr, y pronto son tres en el banco. Ya no lleva el chaleco, ni el silbato.',
  'told-now/l1': 'No quería asustarte.',
  'told-now/h1': 'Tienes permiso. Hazme lugar.',
  'told-now/n2':
    'Lachlan habla con la línea de crisis, y el profesor le sostiene el teléfono. Su mamá ya viene de la farmacia.',
  'sofa#map': 'Sopa',
  'sofa#gist': 'Esa noche Lachlan está en el sofá con sopa, y su mamá no está enojada.',
  'sofa/n1':
    'De noche, en la sala de Lachlan. Él está en el sofá, debajo de la manta de rayas, con un plato de sopa.',
  'sofa/m1': 'No estoy enojada. Debe haber una palabra para lo contrario de enojada. Eso estoy.',
  'sofa/n2':
    'La escuela dice lo mismo que la línea de crisis: esto se lo hicieron a él. Hay un plan para hoy. No se queda solo.',
  'sofa/l1': 'Pensé que iba a ser muchísimo peor. Y es sopa de verduras.',
  'sofa?facts': 'Anotar el nombre, los días y las palabras con su mamá',
  'sofa?facts!': 'Su mamá tampoco tiene que ver ninguna foto. Bastan las palabras.',
  'sofa?soup': 'Comerse la sopa y dejarles lo demás a ellos por hoy',
  'sofa?soup!': 'Ella ya hizo lo suyo. Un rato normal también ayuda.',
  'sofa?report': 'Ayudar a su mamá con el reporte: nell.k, y que él tiene dieciséis',
  'sofa?report!': 'Tres personas sobre una pantalla pequeña. Es mucho más corto de lo que él se imaginaba.',
  'monday#map': '¿Qué tiene Lachlan?',
  'monday#gist': 'El lunes toda la escuela quiere saber qué le pasa a Lachlan.',
  'monday/n1':
    'Lunes, el pasillo. Hoy Lachlan llega a las once. Ya son tres los que han preguntado qué tiene.',
  'monday/n2':
    'Alguien vio al profesor Doyle en un banco del parque, sin silbato. Esta mañana la historia ya tiene un helicóptero.',
  'monday/n3': '«Cuéntame», dice una chica de natación, con cariño. «Tú sabes. Solo estoy preocupada».',
  'monday?ask': 'Escribirle a Lachlan: ¿qué quieres que diga?',
  'monday?ask!': 'La historia es de él. Él decide cuánto hay de ella.',
  'monday?bus': 'Decir: mejor pregúntame por el autobús',
  'monday?bus!': 'Amable y cerrado. Ahí no hay nada que se pueda ir contando.',
  'monday?one': 'Contarle solo a ella, y solo la mitad',
  'monday?one!':
    'Lo hace de buena fe, y la chica también. Media historia viaja igual. Todavía se puede parar aquí.',
  'leaked#gist': 'La mitad viaja hasta el recreo y regresa, y Thuy lo arregla.',
  'leaked/n1': 'En el recreo ya le llegó de vuelta, con dos cosas nuevas. Ninguna es cierta.',
  'leaked/h1': 'No era mío. Regalé la mitad de algo de otra persona.',
  'leaked/n2':
    'Vuelve con la chica: por favor, que se quede contigo. La chica se pone roja, dice que sí, y cumple.',
  'leaked/n3':
    'Luego le escribe a Lachlan, antes de que llegue. Que habló de más. Que la perdone. Que qué quiere que se diga.',

  // ── finales: contado ──
  'end-tone#map': 'Treinta segundos',
  'end-tone#gist': 'Lachlan quiere primero treinta segundos de nada, y todos se quedan quietos.',
  'end-tone/h1': '¿Qué quieres que pase primero?',
  'end-tone/l1': 'El silencio de este cuarto. Treinta segundos. Y luego lo digo todo.',
  'end-tone/n1':
    'Pone la grabadora en el sillón. Cuatro personas se quedan quietas. La planta también. Thuy llega a los treinta.',
  'end-tone/n2': 'Después lo dice todo. Tarda seis minutos, y nadie le paga nada a nadie.',
  'end-tone/n3': 'Ese silencio es la última parada de la guía. Solo cuatro personas saben qué hay adentro.',
  'end-tone#title': 'Treinta segundos',
  'end-tone#image': 'Treinta segundos de nada, con cuatro personas adentro.',
  'end-facts#map': 'La once está ocupada',
  'end-facts#gist': 'Los datos quedan atrás de la parada once, y la guía se entrega sin ella.',
  'end-facts/n1':
    'Un nombre, una fecha, unas frases feas. La enfermera Amin llama a la gente que se dedica a esto.',
  'end-facts/n2':
    'Hay un servicio gratuito que ayuda a que se retiren fotos. La mamá de Lachlan se lo apunta en la muñeca.',
  'end-facts/n3':
    'La guía se entrega el viernes, dos minutos antes del mediodía. Salta de la diez a la doce.',
  'end-facts/h1': 'La parada once está ocupada. Disculpe las molestias.',
  'end-facts/l1': 'Déjalo. Es la mejor frase que tenemos.',
  'end-facts#title': 'La once está ocupada',
  'end-facts#image': 'Una guía de autobús que salta de la diez a la doce.',
  'end-blocked#map': 'Sueño en la parada cuatro',
  'end-blocked#gist':
    'Nell.k queda bloqueada, siguen las personas adultas, y Lachlan se duerme en el autobús.',
  'end-blocked/n1':
    'En el 63 lleva el celular en la rodilla, boca arriba. Muestra el pronóstico, y no entra nada más.',
  'end-blocked/n2':
    'La enfermera Amin y la mamá de él hicieron las llamadas. Del otro lado pidieron palabras, y tenían un plan.',
  'end-blocked/n3':
    'En la parada tres se queda dormido como si lo hubieran desconectado. Su cabeza acaba en el hombro de Thuy.',
  'end-blocked/n4': 'Llega la parada cuatro. Ella tiene una frase genial. Se la guarda.',
  'end-blocked#title': 'Sueño en la parada cuatro',
  'end-blocked#image': 'Un chico dormido en un autobús, y una chica con una frase que puede esperar.',
  'end-report#map': 'Pequeños y rosados',
  'end-report#gist': 'El reporte va en camino, otros tenían a la misma Nell, y Lachlan vuelve a grabar.',
  'end-report/n1':
    'La app cierra la página de nell.k. Otros habían escrito por la misma Nell. Nunca es uno solo, dice la enfermera.',
  'end-report/n2':
    'Para la foto hay un servicio que ayuda, y para las noches hay alguien con quien él puede hablar.',
  'end-report/n3':
    'El viernes va en el asiento de atrás, con audífonos de la sala de música. Son pequeños y rosados. Crujen.',
  'end-report/l1': 'Ni una palabra.',
  'end-report/n4': 'Nueve segundos. Diez. Récord nuevo.',
  'end-report#title': 'Pequeños y rosados',
  'end-report#image': 'Unos audífonos prestados, demasiado pequeños, en la cabeza correcta.',

  // ── finales: tarde ──
  'end-late-facts#map': 'Un sonido el domingo',
  'end-late-facts#gist':
    'Los datos están con la gente indicada, y el domingo Lachlan le manda a Thuy un sonido.',
  'end-late-facts/n1':
    'Una hoja, con tres letras distintas. El viernes llega a la gente que se dedica a esto. Dan las gracias por ella.',
  'end-late-facts/n2':
    'El mediodía del viernes pasa sin guía. Nadie se acuerda, ni siquiera Thuy. El domingo llega un sonido.',
  'end-late-facts/t1': 'oye esto',
  'end-late-facts/n3': 'Dura cuatro segundos. Algo tintinea.',
  'end-late-facts/h1': 'una cuchara?',
  'end-late-facts/t2': 'segundo plato',
  'end-late-facts#title': 'Un sonido el domingo',
  'end-late-facts#image': 'Cuatro segundos de una cuchara que da vueltas en un plato.',
  'end-late-report#map': 'Un pato de más',
  'end-late-report#gist': 'El reporte está hecho, la ayuda empezó, y graban el silencio junto al estanque.',
  'end-late-report/n1':
    'La app responde que alguien lo está viendo. Un servicio ayuda con la foto. Toma su tiempo, y es de verdad.',
  'end-late-report/n2':
    'Los martes Lachlan ve a alguien, por lo de las noches. Dice que tiene buenos silencios.',
  'end-late-report/n3':
    'Una semana después van al estanque con la grabadora. El concurso ya pasó. Quieren esa parada de todos modos.',
  'end-late-report/l1': 'El silencio del lugar. Desde ya.',
  'end-late-report/n4': 'En el veintinueve el pato dice algo. Lo dejan.',
  'end-late-report#title': 'Un pato de más',
  'end-late-report#image': 'Treinta segundos de un estanque, con un pato de más.',
  'end-words#map': 'Dos frases',
  'end-words#gist': 'Lachlan decide qué se dice de él, y Thuy dice exactamente eso.',
  'end-words/n1': 'Tarda un rato en contestar. Está pensando, o está comiendo.',
  'end-words/t1': 'di q tuve dos semanas malas. di q ya me están ayudando',
  'end-words/t2': 'las dos son ciertas. más no hay',
  'end-words/n2':
    'Y eso es lo que hay para la gente. La chica de natación dice: bien. Dile que le guardamos su carril.',
  'end-words/n3': 'A las once llega. Thuy le habla todo el pasillo, de frenos. Se ve que a él le viene bien.',
  'end-words#title': 'Dos frases',
  'end-words#image': 'Dos frases ciertas, y un carril de natación que le guardaron.',
  'end-ordinary#map': 'Toda su atención',
  'end-ordinary#gist':
    'Thuy solo cuenta historias del autobús, y en el asiento de atrás todo vuelve a ser normal.',
  'end-ordinary/h1': 'Mejor pregúntame por el autobús.',
  'end-ordinary/n1': 'Y habla seis minutos del timbre. Después de eso ya nadie le pregunta nada.',
  'end-ordinary/n2':
    'Las 3:50, atrás. La mamá de Lachlan y el profesor Doyle llamaron a medio mundo. El celular va guardado. Es solo un celular.',
  'end-ordinary/l1': 'Parada cuatro. Te toca.',
  'end-ordinary/h2': 'A su izquierda, Mundo Alfombra. Sigue cerrando. Como nosotros, se toma su tiempo.',
  'end-ordinary#title': 'Toda su atención',
  'end-ordinary#image': 'Dos personas en el asiento de atrás, con toda su atención en unas alfombras.',

  // ── finales: preguntado ──
  'end-asked-alone#map': 'Con el motor apagado',
  'end-asked-alone#gist': 'El profesor Doyle se sienta con Lachlan, y un autobús los espera a todos.',
  'end-asked-alone/h1': 'Lachlan no debería estar solo ahora.',
  'end-asked-alone/d1': 'Pues no va a estar solo.',
  'end-asked-alone/n1':
    'Se sienta en una punta del banco, y ella en la otra. Llaman a una línea de crisis, y luego a la mamá de Lachlan.',
  'end-asked-alone/n2':
    'Nadie pide ver nada. Nadie pregunta por qué. Lachlan llora un poco, y el pato mira para otro lado.',
  'end-asked-alone/n3': 'Llega el siguiente 63. El conductor los ve a los tres, apaga el motor y espera.',
  'end-asked-alone#title': 'Con el motor apagado',
  'end-asked-alone#image': 'Un autobús junto a un parque, con el motor apagado y sin ninguna prisa.',
  'end-asked-word#map': 'De quién era la frase',
  'end-asked-word#gist': 'El profesor Doyle sabe de quién es la frase «a nadie», y Lachlan ya no está solo.',
  'end-asked-word/h1': 'Me pidió que no contara. Se lo cuento a usted.',
  'end-asked-word/d1':
    'Bien. Ese «no le cuentes a nadie» no es de él, ¿sabes? Es de ellos. A él solo le tocó decirlo.',
  'end-asked-word/n1':
    'Van juntos hasta él. El que hace lugar es Lachlan. La línea de crisis en altavoz, su mamá en camino.',
  'end-asked-word/l1': 'Yo no podía. Lo ensayé con el refrigerador. No pude.',
  'end-asked-word/h2': 'Sí pudiste. El martes, once veces.',
  'end-asked-word#title': 'De quién era la frase',
  'end-asked-word#image': 'Tres personas en un banco del parque, y una frase devuelta a sus dueños.',
  'end-asked-stop#map': 'En el dorso de la mano',
  'end-asked-stop#gist': 'El profesor Doyle tiene una respuesta, y la escribe en el dorso de su mano.',
  'end-asked-stop/h1': '¿Cómo se hace para que alguien deje de chantajear a alguien?',
  'end-asked-stop/d1': 'No pagando, y no a solas. ¿Ese alguien está sentado ahí?',
  'end-asked-stop/n1':
    'Primero que nada van con él. Llaman a una línea de crisis, y a su mamá. Luego viene lo demás.',
  'end-asked-stop/n2':
    'El profesor Doyle lo escribe en el dorso de su mano: nada de dinero, guardar las palabras, bloquear, reportar.',
  'end-asked-stop/l1': '¿Es todo? ¿Cabe en una mano?',
  'end-asked-stop/d2': 'Y sobra lugar para la lista de compras.',
  'end-asked-stop#title': 'En el dorso de la mano',
  'end-asked-stop#image': 'Cuatro cosas con bolígrafo en la mano de un profesor, y debajo: leche.',

  // ── respuestas a los movimientos ──
  '@before.pause/n1':
    'Vuelve a poner las últimas grabaciones. De una a otra, la voz de él se fue haciendo más corta.',
  '@before.pause!': 'Los cambios pequeños se notan mejor en fila. Escucharlos toma un minuto.',
  '@before.save/n1':
    'En el margen de la parada dos escribe un nombre y un día. Todavía no sabría decir para qué.',
  '@before.save!': 'Un nombre y un día se apuntan rápido, y a nadie le hacen daño.',
  '@before.block/n1':
    'Una tal nell.k está pegada a todo lo que él sube. Bloquea a esa, le dice Thuy. Él lo hace más rápido de lo que ella creía.',
  '@before.block!': 'Un nombre que se pega así se puede ir. Él tendrá sus razones.',
  '@before.tell/n1': 'No es mucho para llevarle a nadie: un autobús, un amigo y un presentimiento.',
  '@before.tell!': 'Con estar preocupada alcanza. No hace falta saber de qué.',
  '@before.report/n1':
    'El formulario quiere saber qué pasa. «Un presentimiento» no está en la lista, así que pone el nombre que tiene.',
  '@before.report!': 'Son cuatro preguntas. Ya lo conoce.',
  '@pressure.pause/n1': 'Lo repasa otra vez, despacio. En todo eso hay alguien más que le da órdenes a él.',
  '@pressure.pause!': 'Un paso atrás, y se ve claro quién actúa mal aquí. No es Lachlan.',
  '@pressure.save/n1':
    'El nombre. Desde cuándo. Qué quieren. Son solo palabras, y caben en el margen de la parada cinco.',
  '@pressure.save!': 'Eso les sirve a quienes ayudan. La foto no entra para nada.',
  '@pressure.block/n1': 'Thuy le cuenta hasta tres. En el dos y medio Lachlan aprieta, en su propio celular.',
  '@pressure.block!': 'Su celular, su dedo, y una amiga que cuenta. Falta alguien que pueda hacer más.',
  '@pressure.tell/n1':
    'Le sale en desorden: unos audífonos, una Nell que no es Nell, un amigo que no duerme.',
  '@pressure.tell!': 'Él pidió que se lo callara. Antes va que esté a salvo, y ella misma se lo va a decir.',
  '@pressure.report/n1':
    'Están chantajeando a un amigo, marca. Edad de él: dieciséis. El formulario quiere palabras, nada más.',
  '@pressure.report!':
    'Una amiga también puede reportar. Siendo menor de edad, pasa al principio de la fila.',
  '@threat.pause/n1':
    'Suelta el aire, una vez, hasta el fondo. Luego alza la vista: la capucha, el farol, el chaleco amarillo.',
  '@threat.pause!': 'Aquí basta una respiración. Después hay que traer a alguien.',
  '@threat.save/n1': 'El nombre y el día, en la mano. Ahí aguantan. Ahora lo que cuenta es Lachlan.',
  '@threat.save!': 'Qué bueno tenerlo. Si alguien suena así, las personas van antes que los apuntes.',
  '@threat.block/n1': 'Thuy le pide un solo toque, y él lo da. Nell.k quedó fuera. Lachlan suena igual.',
  '@threat.block!': 'Qué bueno que ya no estén. Lo que él necesita ahora es una persona adulta a su lado.',
  '@threat.tell/n1': 'No lo acomoda. El banco, la capucha, «nada va a mejorar»: lo dice tal cual.',
  '@threat.tell!': 'Suena sin esperanza: primero una persona adulta, y todo lo demás después.',
  '@threat.report/n1': 'Lo manda en un minuto, de pie. Luego guarda el celular y busca a una persona adulta.',
  '@threat.report!': 'Ya está enviado. Pero un formulario no se puede sentar junto a él. Alguien sí.',
  '@after.pause/n1': 'Escucha un momento. Cada lugar tiene su propia nada.',
  '@after.pause!': 'Callarse un rato es parte de acompañar.',
  '@after.save/n1': 'El nombre, los días, las palabras, atrás del guion. Con su mejor letra.',
  '@after.save!': 'Anotado hoy está a tiempo.',
  '@after.block/n1': 'Un toque, en el celular de Lachlan, dado por Lachlan. El chat se queda. La voz se fue.',
  '@after.block!': 'Para cerrar una puerta así, siempre es buen momento.',
  '@after.tell/n1': 'Lo dice todo, sin perder de vista ni un segundo la capucha gris.',
  '@after.tell!': 'No importa quién lo oiga primero: él ya no está solo con eso.',
  '@after.report/n1': 'Quién, desde cuándo, y que él tiene dieciséis. Lo relee una vez y lo envía.',
  '@after.report!': 'Le llega a gente que no hace otra cosa en todo el día.',
  '@again.save/n1': 'Ya está anotado, y la letra se entiende.',
  '@again.block/n1': 'Nell.k ya está fuera, y fuera se queda.',
  '@again.tell/n1': 'Ya hay alguien que lo sabe. Unas manos más nunca sobran.',
  '@again.report/n1': 'Ya lo tienen. Alguien lo está leyendo.',

  // ── a quién se le cuenta ──
  'tell.doyle/n1':
    'El profesor Doyle, con su chaleco amarillo, cuenta cabezas en voz alta. Va en la diecinueve.',
  'tell.doyle/n2':
    'Un niño quiere saber si el viernes toca hockey. «Diecinueve», dice el profesor. «Pregúntame en la veinte».',
  'tell.doyle/d1': 'Olvida la veinte. A ver, te escucho.',
  'tell.doyle/n3': 'Se pone de espaldas a los demás, para que nadie le vea la cara a ella.',
  'tell.doyle/d2': 'Gracias por traérmelo. No tienes que enseñarme nada. Y no tienes que saber qué se hace.',
  'tell.doyle/d3':
    'Si alguien puede salir lastimado, no me lo guardo. Sí te digo quién se va a enterar, cada vez, antes de que se entere.',
  'tell.amin/n1':
    'La enfermera Amin está en la entrada de la escuela con su bici. Frente a ella, un niño con un garbanzo en la nariz.',
  'tell.amin/n2':
    '«Sopla», dice la enfermera Amin. El garbanzo le pega a la campanita de la bici. Tin. «Siguiente».',
  'tell.amin/a1': 'Ven acá, junto al muro. Los garbanzos pueden esperar.',
  'tell.amin/n3': 'Se quita el casco y lo cuelga del manubrio. Parece que tiene tiempo.',
  'tell.amin/a2': 'Lo notaste, y viniste. Eso es lo que puede hacer una amiga. Lo que sigue es mío.',
  'tell.amin/a3':
    'No va a correr por la escuela. Llega a gente que puede ayudar, y ningún nombre anda de boca en boca.',
  'tell.thuy-mum/n1':
    'Su mamá está de turno en la panificadora. En el teléfono, detrás de ella, algo enorme da vueltas y vueltas.',
  'tell.thuy-mum/n2': '«¿Se inundó la cocina?», grita. «No», dice Thuy. «No es la cocina».',
  'tell.thuy-mum/m1': 'Sea lo que sea, tú no te metas. Tienes exámenes. ¡Para eso tienen papás!',
  'tell.thuy-mum/n3':
    'Vueltas y vueltas. Thuy se aparta el teléfono de la oreja. Luego se lo vuelve a acercar.',
  'tell.thuy-mum/h1': 'Mamá. No puedo no meterme. Ya estoy dentro.',
  'tell.thuy-mum/n4': 'Se cierra una puerta pesada. De golpe hay tanto silencio que la oye respirar.',
  'tell.thuy-mum/m2':
    'Ya salí. Eso lo dijo el susto, y el susto dice tonterías. Otra vez, por favor. Tengo todo mi descanso.',
  'tell.lachlan-mum/n1':
    'La mamá de Lachlan trabaja en la farmacia que nunca cierra. Contesta con una fila detrás.',
  'tell.lachlan-mum/m1': '¡Thuy, linda! Tengo once personas y una sola caja. ¿Me llamas en mi descanso?',
  'tell.lachlan-mum/n2':
    'Thuy no quiere esperar a ningún descanso. Y a lo mejor Lachlan quiere estar ahí cuando su mamá lo oiga.',
  'tell.lachlan-mum/n3':
    '«Yo llamo», dice Thuy. Le hace falta alguien con tiempo, y ya. Conoce a más de una persona.',
  'tell.helpline/n1': 'Thuy abre el chat. Tiene los pulgares fríos. Se equivoca tres veces en «hola».',
  'tell.helpline/n2': 'Afuera suspira un autobús. Espera a que se vaya, aunque nadie puede oírla escribir.',
  'tell.helpline/h1':
    'Hola, y la ortografía no importa. ¿Tú estás bien, y está todo el mundo a salvo en este momento?',
  'tell.helpline/h2': 'Para él no hacen falta palabras perfectas. Bastan las amables, y una persona adulta.',
  'tell.helpline/h3':
    'Veamos qué persona adulta está más cerca de los dos. Y buscamos juntos tu primera frase.',
  'tell?a': 'Es por un amigo. Estoy preocupada, y a lo mejor lo digo mal.',
  'tell?b': 'Necesito ayuda con algo que no es mío.',
  'tell?c': 'Un amigo mío no está bien, y la que se dio cuenta soy yo.',

  'report.about': 'Alguien chantajea a un amigo con una foto privada',
  'report.a': 'Alguien vendió sus audífonos',
  'report.aWhy': 'Es cierto, y está permitido. Lo que hay que reportar es para qué hizo falta.',
  'report.b': 'Dos amigos discutieron',
  'report.bWhy': 'Eso lo arreglan entre ellos. Las amenazas vienen de otra parte.',

  'debrief.line': 'No necesitas palabras perfectas. Necesitas ser amable y traer a una persona adulta.',
  'debrief.fault': 'No es culpa de Lachlan. Alguien lo engañó y lo amenazó, y eso es lo que estuvo mal.',
  'debrief.power': 'Un amigo me pidió que no contara. Lo cuento porque le puede pasar algo.',
  'debrief.q.0': '¿Qué te gustaría que te dijera alguien que te quiere?',
  'debrief.q.1': '¿Cuándo está bien romper una promesa?',
  'debrief.q.2': '¿Con qué persona adulta irían los dos?',
});

import { defineStrings } from '../src/scenario/define-scenario.ts';

export default defineStrings({
  title: 'Lo arreglamos (si pagas)',
  notice:
    'En esta historia a un chico ya lo están chantajeando, y alguien le ofrece una ayuda que no es ayuda. No se muestra nada privado. Puedes hacer una pausa, saltar o salir cuando quieras. No tienes que dar razones.',
  'summary.0':
    'Samuel tiene diecisiete años y arregla cosas. El sábado tiene mesa propia en el Café de Arreglos de la biblioteca.',
  'summary.1':
    'Desde el lunes alguien lo chantajea con una foto privada. Fue con engaños, y no es culpa suya.',
  'summary.2':
    'De noche le escribe una empresa. Tiene un escudo dorado y dice que puede arreglarlo, si paga.',
  'summary.3':
    'Dice que la policía no ayuda. Quiere dinero, después su contraseña y después la foto. Quien ayuda de verdad no pide nada de eso.',
  'summary.4':
    'Se lo cuenta a alguien de confianza. Guardan los dos chats, bloquean las dos cuentas y denuncian las dos. Dice que tiene diecisiete años.',
  'summary.5': 'La ayuda de verdad es gratis. No apura a nadie y no promete lo que no puede cumplir.',
  'them.desk.says': 'dice que borra fotos',
  'them.nora.says': 'dice que tiene 17',
  'them.corner.says': 'la cuenta de la biblioteca',
  'them.fresh.says': 'cuenta nueva',

  // ── antes: un escudo dorado ──────────────────────────────────────────────────────────────────────
  'search#map': 'Garantizado',
  'search#gist': 'A Samuel lo están chantajeando y de noche busca ayuda. Una empresa le escribe primero.',
  'search/n1':
    'Miércoles por la noche, doce y cuarenta. En el ropero de Samuel cuelga el reloj cucú de la señora Albright. No sabe contar.',
  'search/n2': 'Para la noche le puso un calcetín. Canta siete veces, como un búho con gripe.',
  'search/n3':
    'El sábado, en el Café de Arreglos de la biblioteca, la mesa cuatro es suya. Pintó el cartel: SIN COSTO. SIN PROMESAS. LO INTENTAMOS.',
  'search/n4':
    'Desde el lunes no tararea nada. Después de engañarlo, nora.lake lo chantajea con una foto privada. No es culpa suya, y aquí no se muestra.',
  'search/n5':
    'Por eso busca ayuda. Lo primero que sale es un anuncio con un escudo dorado. Al minuto se enciende Pebbler.',
  'search/t1': 'hola samuel. nosotros lo arreglamos',
  'search/t2': 'borrado garantizado',
  'search/n6':
    'El mismo escudo. Samuel nunca le dijo cómo se llama. Pero desde el lunes nadie más le había dicho «nosotros».',
  'search/n7':
    'Al otro lado de la pared trabaja Grace. Atiende de noche la línea de un banco, la de tarjetas perdidas, con los pies bajo la cobija.',
  'search?grace': 'Tocarle la pared a Grace dos veces, como a los seis años',
  'search?grace!':
    'En la pantalla un escudo decía «nosotros». Al otro lado de la pared hay alguien que puede decirlo en serio.',
  'search?how': 'Escribir: de verdad? y cómo funciona',
  'search?how!': 'Pidió ayuda, y eso es de valientes. Ahora puede mirar quién fue el que vino.',
  'search?page': 'Mirar mejor ese escudo, y también sus estrellas',
  'search?page!': 'Antes de dejar que alguien toque un reloj, él también le mira las herramientas.',
  'how#gist': 'Samuel pregunta cómo funciona, y le prometen todo.',
  'how/h1': 'de verdad? y cómo funciona',
  'how/t1': 'lo borramos. de todas partes. listo para el desayuno',
  'how/n1': 'Samuel arregló dos radios y casi todo un acordeón. Con ninguno dijo «garantizado».',
  'how/n2': 'Pero le encantaría que fuera cierto. Lo lee otra vez, y una más por lo del desayuno.',
  'page#gist': 'Samuel mira bien, y resulta que el escudo y las opiniones son prestados.',
  'page/n1':
    'El escudo es un dibujo de un escudo. Cualquiera puede ponérselo a su cuenta, como un cactus o una vaca.',
  'page/n2': 'Debajo del anuncio hay once opiniones. Cinco estrellas cada una, y todas de la misma noche.',
  'page/n3': 'Una da las gracias por lo lindo que quedó el baño.',
  'page/h1': 'Le pidieron prestadas las estrellas a un plomero.',

  // ── presión: nadie más, y solo esta noche ────────────────────────────────────────────────────────
  'police#map': '«No ayudan»',
  'police#gist': 'La empresa dice que la policía no ayuda y que el que saldría perdiendo sería Samuel.',
  'police/n1': 'Las doce y cincuenta. El escudo tiene más que decir.',
  'police/t1': 'la policía no ayuda. él está en otro país',
  'police/t2': 'y el q sale perdiendo eres tú',
  'police/h1': '¿«Él»? Yo nunca dije quién era.',
  'police/n2': 'Y nora.lake escribió lo mismo el martes. Nada de policía. El que sale perdiendo eres tú.',
  'police/n3':
    'Por la pared llega la voz de trabajo de Grace. «Hizo bien en llamar, señor. No, no va a tener problemas. A usted le robaron».',
  'police?so': 'Escribir: y entonces qué hago',
  'police?so!':
    'A esa hora y sin nadie al lado, cualquiera preguntaría eso. Hay más gente a quien preguntarle.',
  'police?look': 'Buscar qué dice de eso la misma policía',
  'police?look!': 'No le preguntó a alguien que habla de la policía. Le preguntó a la policía.',
  'police?helpline': 'Llamar a una línea de ayuda y preguntar si es cierto',
  'police?helpline!':
    'Es una pregunta, y tiene derecho a hacerla. También fue la primera frase para contarlo.',
  'only-us#gist': 'Samuel pregunta qué hacer, y le piden que se quede callado.',
  'only-us/h1': 'y entonces qué hago',
  'only-us/t1': 'confía en nosotros. y calladito o no funciona',
  'only-us/n1': 'Nunca vio un arreglo que falle porque alguien se entera.',
  'only-us/n2': 'Al lado, Grace le deletrea una calle a alguien, letra por letra. No tiene ningún apuro.',
  'looked-up#gist': 'Samuel lee lo que dice la policía: avísanos, aunque la persona esté lejos.',
  'looked-up/n1': 'Tienen una página justo sobre esto. «Avísanos, aunque la persona esté en otro país».',
  'looked-up/n2': 'Y luego: «Puedes preguntar primero qué pasaría. A quien miramos es a quien te amenaza».',
  'looked-up/n3': 'Lo que escribió el escudo no es información. Es una cerca, y lo quieren adentro.',
  'fee#map': 'Ciento ochenta',
  'fee#gist': 'La empresa quiere que pague en tarjetas de regalo, y antes de las dos.',
  'fee/n1': 'La una. Abajo gira una llave: papá. Limpia la piscina de noche, cuando no hay nadie nadando.',
  'fee/t1': 'son 180. en tarjetas de regalo',
  'fee/t2': 'antes de las 2, o sale el doble',
  'fee/n2': 'Samuel tiene 212. Son para un torno de relojero, usado. Los está juntando desde los doce años.',
  'fee/n3': 'En el ropero el reloj canta nueve. Para el reloj, las dos ya pasaron hace horas.',
  'fee?half': 'Escribir: puedo pagar la mitad ahora',
  'fee?half!': 'Parece ir con cuidado. Pero la ayuda de verdad no tiene precio: ni entero ni por mitades.',
  'fee?free': 'Buscar de nuevo, pero poniendo la palabra «gratis»',
  'fee?free!': 'Una palabrita, y los anuncios se quedan afuera. Lo que queda es adónde ir.',
  'fee?ok': 'Escribir: ok. consigo las tarjetas',
  'fee?ok!':
    'Quiere que se arregle, claro. Mucha gente lo intenta. Puede parar cuando quiera, ahora también.',
  'fee?dad': 'Bajar a la cocina, hacia el olor a pan tostado',
  'fee?dad!': 'Papá no tenía que ser el más fácil. Estaba despierto, y de su lado.',
  'haggle#gist': 'Samuel ofrece la mitad, y el precio baja al instante.',
  'haggle/h1': 'puedo pagar la mitad ahora',
  'haggle/t1': '100. último precio',
  'haggle/n1': 'Ochenta menos en un segundo. Un precio que se cae así de rápido no estaba parado en nada.',
  'haggle/n2': 'En el Café de Arreglos hay una lata para el café. La etiqueta dice: si quieres.',
  'free#gist': 'Samuel busca ayuda gratis y encuentra la de verdad.',
  'free/n1':
    'Ahora salen otros nombres. El servicio nacional. Una línea de ayuda. Un servicio gratis para menores que retira fotos.',
  'free/n2': 'Para eso nadie tiene que ver la foto, dice. No sale de su celular.',
  'free/n3': 'Ni escudos ni estrellas. «No prometemos que funcione en todas partes», dice. «Lo intentamos».',
  'free/h1': 'Es mi cartel.',

  // ── amenaza ──────────────────────────────────────────────────────────────────────────────────────
  'pictures#map': 'La llave de la casa',
  'pictures#gist': 'La empresa le pide su contraseña, y después la foto privada.',
  'pictures/n1': 'La una y cuarto. Otra vez se enciende el escudo.',
  'pictures/t1': 'necesitamos tu contraseña',
  'pictures/n2':
    'Una contraseña es la llave de la casa. Nadie necesita la llave de tu casa para arreglar una tostadora.',
  'pictures/n3':
    '¿Y la foto? Por aquí no se la pediría la policía, ni una línea de ayuda, ni nadie que ayude.',
  'pictures?stall': 'Escribir: ahora no puedo. mañana',
  'pictures?stall!': 'Dijo que no sin decirlo, y está bien. No hace falta que pase la noche a solas con eso.',
  'pictures?keep': 'Guardar los dos chats y meter el celular en el cajón',
  'pictures?keep!': 'Dos chats, dos nombres, las horas. Solo palabras. La foto se queda fuera, siempre.',
  'pictures?argue': 'Escribir: para ayudarme nadie necesita eso',
  'pictures?argue!':
    'Tiene razón, y está bien dicho. Pero solo lo va a escuchar alguien que esté de su lado.',
  'pictures?grace': 'Pararse en la puerta de Grace hasta que termine una llamada',
  'pictures?grace!':
    'A los desconocidos se lo dice toda la noche: hizo bien en llamar. Vale para hermanos también.',
  'stalled#gist': 'Samuel les da largas, y ellos lo asustan.',
  'stalled/h1': 'ahora no puedo. mañana',
  'stalled/t1': 'mañana ya es tarde para ti',
  'stalled/n1': 'Quería una noche tranquila. Ahora tiene una frase con la que quedarse despierto.',
  'stalled/n2':
    '«Tómese su tiempo», dice la pared. «Aquí estoy hasta las siete». No es para él. Igual ayuda.',
  'argued#gist': 'Samuel discute, y le dan vuelta lo que dijo.',
  'argued/h1': 'para ayudarme nadie necesita eso',
  'argued/t1': 'entonces no quieres ayuda',
  'argued/n1': 'Por un momento busca en qué se equivocó, como busca una rueda torcida.',
  'argued/n2': 'En nada. Lo revisa dos veces.',
  'kept#gist': 'Samuel guarda los dos chats y ve cuánto se parecen.',
  'kept/n1':
    'El segundo chat va por el mismo camino que el primero. Los pone uno al lado del otro, como dos relojes que andan mal.',
  'kept/n2': 'Nada de policía, dice uno. Nada de policía, dice el otro. Podrían tener el mismo resorte.',
  'kept/n3': 'El celular se va al cajón. El reloj canta las tres, que no son, y Samuel por fin se acuesta.',
  'nora#map': 'Dos muñequitos',
  'nora#gist': 'También escribe quien lo chantajea, y Samuel ve lo bien que se turnan las dos cuentas.',
  'nora/n1':
    'Es nora.lake. El escudo acaba de callarse. Hasta hoy nunca han escrito los dos al mismo tiempo.',
  'nora/h1':
    'Como esas casitas que dicen el clima. Un muñequito sale y el otro entra. Y los dos van en el mismo palito.',
  'nora/n2':
    'Puede que sí, puede que no. No hace falta averiguarlo. Lo que sirve contra uno sirve contra los dos.',
  'nora/n3': 'Abajo, papá mete la segunda tanda de pan.',
  'nora?block': 'Bloquear a los dos y dejar los chats donde están',
  'nora?block!': 'La casita tiene dos puertas, y él cerró las dos. Los chats son prueba y se quedan.',
  'nora?cards': 'Escribirle al escudo: ok. consigo las tarjetas',
  'nora?cards!':
    'Uno lo asusta, y él corre hacia el otro. Puede quedarse quieto. La ayuda de verdad no cuesta nada.',
  'nora?dad': 'Bajar mientras quede pan',
  'nora?dad!': 'Hace un cuarto de hora o ahora: vale lo mismo. Y el pan está caliente.',
  'nora?bed': 'Apagar la lámpara y confiar en el jueves',
  'nora?bed!': 'Hizo bien en no contestar, y dormir también sirve. Al jueves le conviene tener a alguien.',
  'said-ok#gist': 'Samuel acepta conseguir las tarjetas, con la chaqueta puesta.',
  'said-ok/h1': 'ok. consigo las tarjetas',
  'said-ok/t1': 'bien. rápido por favor',
  'said-ok/n1': 'Todavía no se ha pagado nada. Tiene puesta la chaqueta, y un zapato.',
  'said-ok/n2': 'El otro está en la cocina. También papá, en calcetines, esperando el pan.',
  'paid#map': 'Una hora que no se ve',
  'paid#gist':
    'Fuera de escena lo presionaron hasta que pagó. No fue una tontería ni su culpa, y la ayuda sirve igual.',
  'paid/n1': 'Aquí la historia salta una hora. No se muestra.',
  'paid/n2': 'Escribieron y escribieron, y al final quedó pagado. El torno nunca ha estado tan lejos.',
  'paid/t1': 'ok. ahora falta otro pago',
  'paid/n3':
    'No es su culpa, y no fue una tontería. Está hecho para gente asustada, y con los adultos también funciona.',
  'paid/n4': 'Después de pagar, la ayuda sirve igual. Y hay pagos que todavía se pueden detener.',
  'paid?wait': 'No contestar y esperar, por si de verdad ya empezaron',
  'paid?wait!':
    'Pagó, así que quisiera tener esperanza. Acompañado cuesta menos, y en la línea de tarjetas nadie duerme.',
  'paid?grace': 'Tocarle la puerta a Grace: toda la noche anula tarjetas',
  'paid?grace!': 'Contó también la parte cara. Con esa parte es con la que alguien puede hacer algo.',
  'paid?block': 'Bloquear al escudo y a nora.lake, y guardar cada palabra',
  'paid?block!': 'Ahí ya no queda a quién pagarle. Lo que quedó escrito muestra quién presionó a quién.',
  'paid@block/n1': 'Dos toques, dos nombres. «Otro pago» se queda donde está, y ya no hay nadie detrás.',
  'paid@block!': 'Por ahí ya no pueden pedirle nada. Lo que sigue es alguien con quien compartirlo.',
  'paid@tell/n1': 'Ya está dicho, con la hora que falta y todo. El techo sigue en su lugar.',
  'paid@tell!': 'Contarlo después de pagar también vale entero. Y para las tarjetas es buen momento.',

  // ── bloqueados, y nadie lo sabe todavía ──────────────────────────────────────────────────────────
  'blocked#gist': 'Los dos están bloqueados. Por la mañana escribe la biblioteca, y solo quiere un reloj.',
  'blocked/n1':
    'Primero uno, después el otro: los mismos dos toques. Sin su dorado, el escudo parece una rebanada de pan.',
  'blocked/n2':
    'Samuel duerme hasta las siete y media. El reloj canta doce, y hay un mensaje de la biblioteca.',
  'blocked/t1': 'el sábado la mesa cuatro es tuya! trae el cucú',
  'blocked/t2': 'la sra. albright pregunta si sigue cantando trece. su gato se mudó',
  'blocked/h1': 'díganle al gato q ya va en doce',
  'comeback#map': 'El mismo caso',
  'comeback#gist': 'La empresa vuelve una vez, con otro nombre, y Samuel sigue sin contárselo a nadie.',
  'comeback/n1': 'Siete y cincuenta. Un calcetín en el pie, y el otro todavía en el reloj.',
  'comeback/t1': 'samuel? cuenta nueva, mismo caso',
  'comeback/n2': 'Así que la cuenta vieja ya no puede entrar. Es el bloqueo, haciendo su trabajo.',
  'comeback/n3': 'Por la escalera sube Grace con su té, después del turno. Bosteza en tres partes.',
  'comeback?clock': 'Meter el celular en el reloj y cerrarle la puertita',
  'comeback?clock!':
    'No contestar es justo lo que sirve. Solo que es mucho para tenerlo a solas detrás de una puertita.',
  'comeback?theo': 'Llamar a Theo: ¿tienes un minuto? no es por los auriculares',
  'comeback?theo!': 'Theo rompe todo menos la confianza. Y sabe cuándo hace falta una persona adulta.',
  'comeback?again': 'Bloquear también a este e ir a buscar otro calcetín',
  'comeback?again!': 'Bien otra vez. También es su tercer bloqueo, y nadie le ha preguntado cómo está.',

  // ── alguien pregunta ─────────────────────────────────────────────────────────────────────────────
  'asks-lowe#map': '«¿Qué se rompió?»',
  'asks-lowe#gist': 'La profe Lowe, que cose botones, ve pasar a Samuel tres veces y le pregunta.',
  'asks-lowe#ask': '¿Cómo podría empezar Samuel?',
  'asks-lowe/n1':
    'Jueves, tres y cuarto. La profe Lowe está sentada en la escalera y le cose un botón al abrigo de alguien.',
  'asks-lowe/n2':
    'Es su tutora. Los sábados es también la mesa tres: botones, cierres y buenos consejos sobre cierres.',
  'asks-lowe/l1': 'Es la tercera vez que pasas. Nadie necesita tanto la fotocopiadora.',
  'asks-lowe/n3': 'Corta el hilo con los dientes y lo mira a él, no al abrigo.',
  'asks-lowe/l2': '¿Qué se rompió?',
  'asks-lowe?sit': '«Yo, un poco. ¿Me puedo sentar?»',
  'asks-lowe?sit!': 'No le hacía falta saber ya el resto. Sentarse fue el principio.',
  'asks-lowe?wrong': '«Busqué ayuda, y creo que encontré la que no era.»',
  'asks-lowe?wrong!': 'Le dijo que necesita ayuda y de qué hay que cuidarse. Todo en una frase.',
  'asks-lowe?abroad': '«Si alguien está muy lejos, ¿la policía puede hacer algo?»',
  'asks-lowe?abroad!': 'Se puede empezar con una pregunta. Detrás había lugar para todo lo demás.',
  'asks-lowe@tell/n1': 'Tarda más o menos lo que se tarda en coser un botón. Y aguanta.',
  'asks-lowe@tell!': 'Alguien vio que no estaba bien, y él aprovechó. Eso es contarlo, entero.',
  'lowe-sit#gist': 'La profe Lowe le hace lugar y lo deja empezar por el medio.',
  'lowe-sit/n1': 'Ella quita el abrigo del escalón de al lado, con aguja y todo.',
  'lowe-sit/l1': 'Empieza por donde sea. Yo los cierres siempre los empiezo por el medio.',
  'lowe-sit/n2': 'Empieza por el medio. De ahí sale para arriba y para abajo, y aguanta.',
  'lowe-wrong#gist': 'La profe Lowe quiere saber quién le escribió a quién primero.',
  'lowe-wrong/l1': '¿Quién escribió primero? ¿Tú a ellos, o ellos a ti?',
  'lowe-wrong/h1': 'Ellos. Con un escudo.',
  'lowe-wrong/l2': 'Entonces están vendiendo algo. Siéntate y cuéntame qué era lo que necesitabas.',
  'lowe-abroad#gist': 'La profe Lowe dice que a la policía se le puede preguntar primero, y que lo acompaña.',
  'lowe-abroad/l1': 'Más de lo que crees. Y puedes preguntarles primero qué pasaría. Es solo una pregunta.',
  'lowe-abroad/l2': 'Si quieres, me siento a tu lado mientras preguntas. Llevo el abrigo.',
  'lowe-abroad/n1': 'Tenía esa pregunta en la cabeza desde el martes. Ahí adentro sonaba mucho más grande.',
  'asks-grace#map': 'Sin tararear',
  'asks-grace#gist': 'Grace nota que Samuel dejó de tararear, y le pregunta.',
  'asks-grace#ask': '¿Cómo podría empezar Samuel?',
  'asks-grace/n1':
    'Jueves, un cuarto para las once de la noche. Grace prepara té antes del turno. Arriba el reloj canta catorce.',
  'asks-grace/g1': 'Catorce. El domingo eran trece. Vas para atrás.',
  'asks-grace/g2': 'Y no tarareas. Siempre tarareas cuando tienes algo abierto.',
  'asks-grace/n2': 'Le pasa la segunda taza por encima de la mesa. Era la de ella.',
  'asks-grace/g3': 'Tengo quince minutos. ¿Qué pasa?',
  'asks-grace?voice': '«Necesito tu voz del trabajo.»',
  'asks-grace?voice!': 'Hace un año que la oye por la pared. Ahora le toca a él.',
  'asks-grace?fix': '«Hay algo que no puedo arreglar.»',
  'asks-grace?fix!': 'Para alguien que lo arregla todo, es la frase más difícil que hay.',
  'asks-grace?say': '«¿Qué le dices a la gente que engañaron?»',
  'asks-grace?say!': 'Preguntó qué diría ella antes de que tuviera que decirlo. Buena puerta para entrar.',
  'asks-grace@tell/n1': 'En algún lado se enfría una taza de té. A nadie le importa.',
  'asks-grace@tell!': 'Le preguntaron cómo estaba, y contestó. Cuenta entero.',
  'grace-voice#gist': 'Grace se pone los auriculares del trabajo para su hermano.',
  'grace-voice/n1': 'Se pone los auriculares del trabajo. No están conectados a nada.',
  'grace-voice/g1': 'Habla con Grace. Aquí nadie se enoja. ¿Qué le quitaron?',
  'grace-voice/n2': 'Es una tontería, y funciona. Hasta le sale en orden.',
  'grace-fix#gist': 'Grace dice que dos que no saben arreglarlo ya son un taller.',
  'grace-fix/g1': 'Qué bueno. Yo tampoco sé arreglar nada. Entre los dos ya somos un taller.',
  'grace-fix/n1':
    'Todo el mundo le lleva lo que se rompió. Hasta hoy nadie había preguntado adónde lleva él lo suyo.',
  'grace-fix/g2': 'A la mesa con eso. Yo no toco nada.',
  'grace-say#gist': 'Grace le cuenta a Samuel lo que dice cuarenta veces por noche.',
  'grace-say/g1': 'Digo: hizo bien en llamar. Después escucho y no suspiro. Está prohibido suspirar.',
  'grace-say/h1': '¿Y si es el hermano de alguien?',
  'grace-say/g2': 'Entonces digo: hiciste bien en bajar.',
  'asked-turn#map': '«Ella no»',
  'asked-turn#gist': 'Samuel dice qué lo tenía callado, y le contestan.',
  'asked-turn/h1': 'nora.lake dice que el que sale perdiendo soy yo. Ella no.',
  'asked-turn/k1':
    'Eso lo dice quien necesita que estés a solas. El chantaje es delito suyo. Quien ayuda mira hacia allá.',
  'asked-turn/n1': 'Samuel suelta algo. Resulta que era su propia manga.',
  'asked-turn/k2':
    'Si le pagaste a alguien, preguntamos ya mismo si se puede detener. Y de aquí en adelante, la ayuda no cuesta nada.',
  'asked-turn/k3': '¿Por dónde quieres empezar?',
  'asked-turn?report': 'Denunciar a los dos: a quien chantajea y al escudo',
  'asked-turn?report!':
    'Dos nombres en dos formularios, y su edad: 17. Primero en la app, después en el servicio nacional.',
  'asked-turn?clock': 'Terminar primero el reloj, y luego los formularios',
  'asked-turn?clock!':
    'Ya lo dijo, así que ya no es solo suyo. Puede esperar a que no le tiemblen las manos.',
  'asked-turn?keep': 'Ordenar los dos chats, como ordena los tornillos chiquitos',
  'asked-turn?keep!':
    'Quien ayude después necesita todas las piezas: palabras, nombres, horas. Nunca una foto privada.',

  // ── finales: le preguntaron ──────────────────────────────────────────────────────────────────────
  'end-box#map': 'Una casilla para eso',
  'end-box#gist': 'El formulario tiene una casilla para la ayuda falsa, así que Samuel no es el primero.',
  'end-box/n1':
    '«¿Alguien te ofreció ayuda a cambio de dinero?», pregunta el formulario. Hay una casilla para eso.',
  'end-box/n2': 'Así que no es el primero. Alguien dibujó ese cuadrito un día, para quien viniera después.',
  'end-box/k1': 'Y ahora tiene tu marca. Eso le sirve a quien venga después de ti.',
  'end-box/n3': 'Por costumbre busca cuánto cuesta. Solo hay un botón: Enviar.',
  'end-box#title': 'Un cuadrito',
  'end-box#image': 'Una casilla de un formulario, del tamaño de un botón, con una marca adentro.',
  'end-three#map': 'Son las tres',
  'end-three#gist': 'Samuel encuentra la clavija torcida, el reloj canta tres y el gato vuelve a su casa.',
  'end-three/k1': 'Adelante, entonces. Los formularios no se van a ir, y yo tampoco.',
  'end-three/n1':
    'Esa misma noche la encuentra: una clavija, fina como un pelo y torcida. La endereza y pone las agujas en las tres.',
  'end-three/n2': 'Uno, dos, tres. Después nada. Espera el cuarto durante un rato largo.',
  'end-three/n3':
    'El viernes llenan los formularios, con 17 en los dos. El sábado la señora Albright recoge su reloj. El gato, que se había mudado por el ruido, vuelve.',
  'end-three#title': 'El cuarto canto',
  'end-three#image': 'Un gato debajo de un reloj, esperando un canto que no llega.',
  'end-eggbox#map': 'En el cartón de huevos',
  'end-eggbox#gist': 'Todo queda ordenado, y Samuel recupera su calcetín.',
  'end-eggbox/n1':
    'Para los tornillos usa un cartón de huevos: un hueco, una clase. A cada chat le toca una carpeta y una fecha.',
  'end-eggbox/k1':
    'No falta ni una pieza. Se lo llevamos a la gente que trabaja en esto. Por hoy es bastante.',
  'end-eggbox/n2':
    'Esa noche le quita el calcetín al reloj. A medianoche canta once, bien fuerte. Samuel se duerme antes de que acabe.',
  'end-eggbox#title': 'El par completo',
  'end-eggbox#image': 'Un cartón de huevos lleno de tornillos, y por fin un par de calcetines.',

  // ── lo contó ─────────────────────────────────────────────────────────────────────────────────────
  'told-early#map': 'Se enciende',
  'told-early#gist': 'Alguien ya lo sabe. En medio de eso la empresa pide la foto, y no recibe nada.',
  'told-early/n1': 'Ya está dicho. Tardó menos de lo que tarda el reloj en cantar doce.',
  'told-early/k1':
    'Gracias por contármelo. Alguien te engañó y te amenaza. Eso es un delito, y es de quien te lo hace.',
  'told-early/n2': 'En medio de eso se enciende el escudo dorado.',
  'told-early/h1': 'Ahora piden la foto. Para ayudarme, dicen.',
  'told-early/k2': 'No. Quien está para ayudar no necesita eso. Nadie lo necesita.',
  'told-early/n3': 'Él pone el celular boca abajo, y la mano no le tiembla nada.',
  'told-late#gist': 'Alguien ya lo sabe, y dice que es buen momento.',
  'told-late/n1': 'Lo cuenta como un reloj que se sale de la caja: todo de golpe, y no falta nada.',
  'told-late/k1': 'Sea la hora que sea, fue buena hora para contármelo.',
  'told-late/k2': 'Necesitan que creas que no hay nadie más. Pues ya lo hay.',
  'told-late/n2': 'El celular está boca abajo, y nadie le contesta.',
  'plan#map': '¿Qué va primero?',
  'plan#gist': 'Samuel lo piensa como un arreglo, y elige qué va primero.',
  'plan/k1': 'Digamos que es algo que se rompió. ¿Qué haces primero, cuando todavía no sabes qué anda mal?',
  'plan/h1': 'Guardar todos los tornillos. Desenchufar. Y preguntarle a alguien que ya lo haya visto.',
  'plan/k2':
    'Pues hacemos lo que falte. Ni respuestas ni dinero, y contraseñas nuevas. El orden lo eliges tú.',
  'plan?block': 'Desenchufar: bloquear a los dos y dejar los chats',
  'plan?block!': 'De ninguno de los dos pasa nada más. Lo que escribieron se queda, como prueba.',
  'plan?save': 'Guardar los tornillos: los dos chats, los nombres, las horas',
  'plan?save!':
    'Todavía no se ve qué pieza va a hacer falta. Se guardan las palabras, y nunca una foto privada.',
  'plan?ask': 'Preguntar: ¿y quién ha visto esto antes?',
  'plan?ask!':
    'El servicio nacional, la policía, el servicio gratis que retira fotos. Lo ven todos los días.',
  'plan-shut#gist': 'Los dos quedan bloqueados, y los chats se quedan.',
  'plan-shut/n1':
    'Una pieza rota no se tira: a alguien le puede servir para ver qué fallaba. Con un chat es igual.',
  'plan-shut/k1': 'Si alguno aparece con otro nombre, me avisas. No eres el vigilante nocturno.',
  'plan-shut/n2':
    'El segundo sale más rápido. Ahora hay dos dibujitos grises: una ola, y un escudo que nunca lo fue.',
  'plan-kept#gist': 'Todo queda guardado, en el orden en que pasó.',
  'plan-kept/n1': 'Cada chat, cada nombre, todo desde el lunes. Lo pone en el orden en que pasó.',
  'plan-kept/k1': 'Y la foto se queda fuera. Nadie la necesita para ayudarte.',
  'plan-kept/n2': 'En ese orden deja de ser niebla. Es un mecanismo, y ni siquiera uno bueno.',
  'plan-free#gist': 'Samuel se entera de quién ayuda de verdad, gratis, y de lo que no prometen.',
  'plan-free/h1': '¿Y quién ha visto esto antes?',
  'plan-free/k1':
    'Bastante gente. Hay un servicio gratis para menores que consigue retirar fotos. La tuya nunca la mira.',
  'plan-free/k2':
    'Una foto que ya salió no se puede controlar. Y hay gente y herramientas de verdad para eso. Lo intentan.',
  'plan-free/n1': 'Lo intentan. Eso lo pintó él, en rojo, y nunca había sonado tan bien.',
  'both#map': '«¿Eso cuenta?»',
  'both#gist': 'Samuel pregunta si se puede denunciar a quien dijo que ayudaba.',
  'both/h1': '¿Y el escudo? ¿Eso siquiera cuenta? Decían que estaban ayudando.',
  'both/k1':
    'Escribieron primero y prometieron lo que nadie puede prometer. Quien ayuda no hace eso. Hasta pueden ser los mismos.',
  'both/h2': '¿Y la policía? ¿De verdad les interesa, si es alguien que está lejos?',
  'both/k2':
    'Sí, esté donde esté. Puedes preguntarles primero qué pasaría. Quien dice que no ayudan solo quiere ponerte una cerca.',
  'both?nora': '«Entonces solo a nora.lake. Lo del escudo me da vergüenza.»',
  'both?nora!':
    'No es él quien debería avergonzarse. El escudo también puede entrar mañana en el formulario.',
  'both?both': 'Denunciar a los dos, con su edad en los dos formularios',
  'both?both!': 'La empresa busca a gente asustada. Una denuncia se lo pone más difícil.',
  'only-nora#gist': 'A Samuel le da vergüenza lo de la empresa, y alguien lo entiende.',
  'only-nora/h1':
    'Entonces solo a nora.lake. Lo del escudo me da vergüenza. El que arregla las cosas soy yo.',
  'only-nora/k1': 'Y te dijeron «nosotros lo arreglamos». No podían apuntar mejor. Claro que miraste.',
  'only-nora/n1': 'Piensa en otra persona, otra noche, que lee «garantizado» y respira.',
  'only-nora/h2': 'Bueno. A los dos. Pero mañana.',
  'reported#gist': 'Las dos denuncias están hechas, y el formulario dice qué sigue.',
  'reported/n1':
    'Primero Pebbler, después el servicio nacional. Edad: diecisiete, diga lo que diga un perfil.',
  'reported/k1': 'Con diecisiete eres menor de edad. Es el número más útil de toda la página.',
  'reported/n2':
    'Al final dice qué sigue: una persona lo lee, lo revisa, contesta y dice qué se puede intentar.',
  'reported/n3': 'Cuatro pasos y ningún signo de exclamación. Le gustan las buenas instrucciones.',
  'saturday#map': 'La mesa cuatro',
  'saturday#ask': '¿Qué hace Samuel primero?',
  'saturday#gist': 'El sábado Samuel está en la mesa cuatro, con un reloj que casi sabe contar.',
  'saturday/t1':
    'Escribió la biblioteca, con dos signos de exclamación: ya abrieron, y en la mesa cuatro hay fila.',
  'saturday/n1':
    'Sábado, diez de la mañana. Una lámpara, un cartón de huevos y un cartel: SIN COSTO. SIN PROMESAS. LO INTENTAMOS.',
  'saturday/n2':
    'En la mesa tres cose botones la profe Lowe, su tutora. Papá trajo pan tostado. Grace vino directo del turno, sin dormir.',
  'saturday/n3':
    'Era una clavija torcida, fina como un pelo. Ahora el reloj sabe contar, menos las once. A las once canta doce.',
  'saturday/n4':
    'Vino la señora Albright, con su mejor abrigo. Su amigo Theo trae los auriculares en dos mitades. Y hay un chico sin nada en las manos.',
  'saturday?albright': 'Decirle a la señora Albright la verdad sobre las once',
  'saturday?albright!': 'Así suena la ayuda honesta: lo que sirve, lo que no, y sin cobrar.',
  'saturday?theo': 'Recibirle los auriculares a Theo, las dos mitades',
  'saturday?theo!': 'Es lindo volver a ser el que arregla cosas. Nunca había dejado de serlo.',
  'saturday?sign': 'Tomar la pintura roja y agregarle una línea al cartel',
  'saturday?sign!': 'Quien ha buscado ayuda de verdad sabe cómo hacer que sea fácil de encontrar.',
  'saturday?boy': 'Acercarle una silla al chico que no trae nada en las manos',
  'saturday?boy!': 'No le preguntó qué era. Una silla dice que hay tiempo.',
  'saturday@block/n1':
    'Deja fuera al escudo, y después a nora.lake, con los mismos dos toques. La fila ni se ha movido.',
  'saturday@block!': 'Hoy sirve igual que el jueves. Los chats se quedan, para quien los pueda usar.',

  // ── finales: lo contó ────────────────────────────────────────────────────────────────────────────
  'end-eleven#map': 'Menos las once',
  'end-eleven#gist': 'La señora Albright oye lo que el reloj no sabe, y así le gusta más.',
  'end-eleven/h1': 'Anda bien todo el día, menos a las once. No le prometo que algún día me salgan las once.',
  'end-eleven/n1':
    'La señora Albright lo piensa. Tiene ochenta y un años. «A las once estoy dormida», dice. «Las dos veces».',
  'end-eleven/n2': 'Quiere darle algo, y él señala el cartel. Entonces ella le pone encima una ciruela.',
  'end-eleven#title': 'La ciruela',
  'end-eleven#image': 'Una ciruela encima de un cartel pintado que dice SIN COSTO.',
  'end-halves#map': 'Dos mitades',
  'end-halves#gist': 'Samuel pega los auriculares de Theo y se entera de que está tarareando.',
  'end-halves/h1': 'Me senté encima. Después me paré encima, para ver si era grave.',
  'end-halves/n1': 'Samuel pone las piezas en fila, pega una, la sostiene y cuenta hasta sesenta.',
  'end-halves/h2': 'Escúchenlo.',
  'end-halves/n2': 'Lo escuchan. Está tarareando. No tiene idea desde cuándo.',
  'end-halves#title': 'Desde cuándo',
  'end-halves#image': 'Dos mitades de auriculares en una prensa, y alguien que tararea.',
  'end-sign#map': 'Una línea más',
  'end-sign#gist': 'Samuel le agrega una línea al cartel, para quien busque ayuda.',
  'end-sign/n1': 'SIN COSTO. SIN PROMESAS. LO INTENTAMOS. Queda lugar para una línea más.',
  'end-sign/n2':
    '«SI ALGUIEN TE AMENAZA: TAMBIÉN ES GRATIS», pinta. «PREGUNTA EN LA MESA TRES. SABEMOS DÓNDE».',
  'end-sign/l1': 'Se te acabó el cartel. La última E da vuelta a la esquina.',
  'end-sign/n3':
    'Es cierto. Para el mediodía tres personas le han tomado una foto. Una se queda un rato en la mesa tres.',
  'end-sign#title': 'A la vuelta',
  'end-sign#image': 'Una E roja, todavía fresca, en el canto de un cartel de madera.',
  'end-chair#map': 'Nada en las manos',
  'end-chair#gist': 'Un chico que no trae nada que arreglar se sienta en la mesa cuatro.',
  'end-chair/h1': 'Puedes sostener la lámpara, si quieres. ¿Qué se rompió?',
  'end-chair/n1': '«Todavía no sé», dice el chico. Tendrá trece años. Sostiene la lámpara.',
  'end-chair/n2':
    'La sostiene hasta las doce, y oye cómo el reloj se equivoca con las once. Después pregunta si la señora Lowe es profe.',
  'end-chair/h2': 'Sí. Con ella puedes empezar por donde sea. Los cierres los empieza por el medio.',
  'end-chair#title': 'La lámpara',
  'end-chair#image': 'Una lámpara que alguien sostiene muy quieta, sobre un reloj con la puertita abierta.',

  // ── quedó pagado, y lo contó ─────────────────────────────────────────────────────────────────────
  'told-paid#map': 'La parte cara',
  'told-paid#gist': 'Samuel cuenta que quedó pagado, y alguien intenta detenerlo.',
  'told-paid/k1':
    'Gracias por contarme también esa parte. Te presionó gente que no hace otra cosa en toda la noche.',
  'told-paid/n1':
    'Poco después, una persona adulta pregunta si las tarjetas se pueden anular. Quizás sí, quizás no.',
  'told-paid/n2': 'Preguntar ya es trabajo de alguien más. Samuel puede quedarse ahí sentado.',
  'told-paid/k2': 'Desde ahora no se llevan nada. Ni dinero, ni respuestas, ni una noche de sueño.',
  'told-paid?keep': 'Escribir lo que prometieron y lo que hicieron',
  'told-paid?keep!': 'Los dos chats, lo que se pagó y cuándo. Palabras y números, y nunca una foto privada.',
  'told-paid?lathe': '«Eso era para el torno. Ahorré cinco años.»',
  'told-paid?lathe!': 'Puede estar triste por eso, y decirlo. Los formularios no tienen apuro.',
  'told-paid?report': 'Denunciar a los dos, con «17» y «yo pagué»',
  'told-paid?report!': 'Lo que se pagó es parte de lo que le hicieron. Puede ir en el formulario.',
  'end-noughts#map': 'Tres columnas',
  'end-noughts#gist':
    'Samuel escribe lo que prometieron, lo que hicieron y lo que cuesta la ayuda de verdad.',
  'end-noughts/n1':
    'Dos columnas. A la izquierda, lo que prometió el escudo. Es larga. A la derecha, lo que hizo. Está en blanco.',
  'end-noughts/k1': 'Una columna en blanco es buena prueba. Déjala así.',
  'end-noughts/n2':
    'Después traza una tercera, para quienes ayudaron de verdad, y lo que cobraron. Cero. Cero. Cero.',
  'end-noughts#title': 'Cero, cero, cero',
  'end-noughts#image': 'Una hoja con una columna larga, una vacía y una redonda.',
  'end-loan#map': 'Prestado',
  'end-loan#gist': 'A Samuel le duele lo del torno, y alguien le presta uno.',
  'end-loan/h1': 'Eso era para el torno. Ahorré cinco años.',
  'end-loan/k1':
    'Entonces te quitaron cinco años de sábados. Que te duela lo que haga falta. Vamos a intentar recuperarlo, y puede que no salga.',
  'end-loan/n1':
    'Para el sábado ya se corrió la voz de que a la mesa cuatro le serviría un torno. Nadie dijo por qué.',
  'end-loan/n2':
    'Un viejo relojero pone ahí el suyo. «Prestado», dice. «Hasta que ya no me tiemblen las manos. O sea, para quedarse».',
  'end-loan#title': 'Hasta nuevo aviso',
  'end-loan#image': 'Un torno chiquito y viejo en la mesa cuatro, con una etiqueta: PRESTADO.',
  'end-right#map': 'Una línea sencilla',
  'end-right#gist': 'Las denuncias están hechas, y la respuesta suena a Grace.',
  'end-right/n1':
    '«Le pagué a alguien para que me ayudara», escribe. «Era el mismo truco, con un escudo encima». Edad: 17.',
  'end-right/k1': 'Nunca lo oí mejor explicado. Van a saber qué buscar.',
  'end-right/n2':
    'Aprieta Enviar, y aparece una línea. «Hiciste bien en avisarnos». La lee con la voz de Grace.',
  'end-right/n3':
    'Después duerme. El reloj canta ocho a las tres y cinco a las cuatro, y nadie lleva la cuenta.',
  'end-right#title': 'Hiciste bien',
  'end-right#image': 'Una línea sencilla en una pantalla, y una lámpara que se apaga.',

  // ── respuestas de la barra ───────────────────────────────────────────────────────────────────────
  '@before.pause/n1': 'Hace lo que hace con cualquier reloj: las manos quietas, y primero solo mirar.',
  '@before.pause!': '¿Quién le escribió a quién? Eso merece una mirada antes que nada.',
  '@before.save/n1':
    'El anuncio, el escudo, cada mensaje, la hora. Después el otro chat: todo lo que ha escrito nora.lake desde el lunes.',
  '@before.save!': 'Los dos chats van juntos. Palabras, nombres y enlaces, y nunca una foto privada.',
  '@before.block/n1':
    'Bloquea al escudo, y después a nora.lake de la misma manera. A través del calcetín, el reloj canta dos. Le queda bien.',
  '@before.block!': 'No le hace falta averiguar primero quiénes son. Lo que escribieron se queda con él.',
  '@before.tell/n1': 'Desde el lunes lo llevaba él solo. Eso se acabó, y no costó nada.',
  '@before.tell!': 'Lo contó antes de encontrar «la empresa correcta». Esa no existe. Existen personas.',
  '@before.report/n1': 'Reporta al escudo y a nora.lake. El formulario pregunta la edad, y tiene diecisiete.',
  '@before.report!': 'Ser menor de edad cuenta, diga lo que diga un perfil. Y la empresa cuenta también.',
  '@pressure.pause/n1': 'Escucha por la pared una llamada entera. Nadie dice «rápido».',
  '@pressure.pause!': '¿Quién tiene apuro aquí? Él no, y quien ayuda de verdad tampoco.',
  '@pressure.save/n1': 'Guardado: lo que prometen, lo que quieren y cuándo. Nada más que palabras.',
  '@pressure.save!': 'Una empresa que dice esas cosas escribió su propia prueba. Nunca una foto privada.',
  '@pressure.block/n1':
    'La corta en plena venta, y después a nora.lake. Al lado, Grace se despide de alguien.',
  '@pressure.block!': 'No les debe ni una razón ni un adiós. Los chats se pueden quedar.',
  '@pressure.tell/n1': '«No se lo digas a nadie»: ese era el mensaje de fondo. No hizo caso.',
  '@pressure.tell!': 'Quieren que crea que nadie más ayuda. Acaba de hacer la prueba.',
  '@pressure.report/n1':
    'Ayuda falsa, vendida de noche: ya está en el formulario. También dos nombres, y el número 17.',
  '@pressure.report!': 'La ayuda falsa también se puede reportar. Conviene decir que es menor de edad.',
  '@threat.pause/n1': 'Le da cuerda al reloj, ocho vueltas despacio. Tarda lo que tarda.',
  '@threat.pause!': 'Diga lo que diga la pantalla, ocho vueltas después todo sigue ahí. Él también.',
  '@threat.save/n1':
    'Guarda cada exigencia de los dos chats, palabra por palabra. En una carpeta se ve mucho más chica.',
  '@threat.save!':
    'Lo que quieren dice quiénes son. Con sus palabras y sus nombres alcanza, y nunca una foto privada.',
  '@threat.block/n1': 'A los dos, uno tras otro y sin una palabra. Abajo salta la tostadora.',
  '@threat.block!': 'Sean dos o sea uno, ya no entra ninguno. Los chats se quedan como prueba.',
  '@threat.tell/n1': 'Había buscado a alguien que lo arreglara. Lo que encontró es alguien que está.',
  '@threat.tell!': 'En una sola cabeza ya no cabía más. Ahora está en dos.',
  '@threat.report/n1': '«Dicen que ayudan, y piden lo que nadie que ayude pide». Y agrega: tengo 17.',
  '@threat.report!': 'La app y el servicio nacional miran antes cuando alguien es menor de edad.',
  '@after.pause/n1': 'Aire adentro, aire afuera. El péndulo del reloj hace lo mismo todo el día.',
  '@after.pause!': 'Desde un poco más lejos se ve qué rueda movía a cuál.',
  '@after.save/n1': 'Los dos chats, los dos nombres, las horas. Está todo en un solo lugar.',
  '@after.save!': 'Sirve tenerlo, también más adelante. Nunca una foto privada.',
  '@after.block/n1': 'nora.lake y el escudo, los dos afuera. Son dos toques, y ya es solo un celular.',
  '@after.block!': 'Para eso no hay mal momento. Lo que está escrito se queda.',
  '@after.tell/n1': 'Ya salió. Espera que algo se rompa, y no se rompe nada.',
  '@after.tell!': 'Alguien ya lo sabe, y cuenta entero, el día que sea.',
  '@after.report/n1': 'Dos nombres, lo que querían y su edad: 17. Enviarlo no cuesta nada.',
  '@after.report!': 'A Pebbler y al servicio nacional. Hay más gente que busca de noche.',
  '@again.save/n1': 'Ya está todo en su cartón de huevos, por decirlo así. No falta ni un tornillo.',
  '@again.block/n1': 'Los dos ya están afuera. A cualquier nombre nuevo le toca lo mismo.',
  '@again.tell/n1': 'Alguien ya lo sabe. Puede saberlo también una segunda persona.',
  '@again.report/n1': 'Las denuncias ya están, y no hay nada que pagar.',

  // ── a quién contárselo ───────────────────────────────────────────────────────────────────────────
  'tell.grace/n1':
    'Un momento después Grace está sentada en el piso de su cuarto, contra el ropero. Los auriculares le cuelgan del cuello.',
  'tell.grace/n2': 'Arriba de ella, el reloj canta ocho. «Tú no», le dice. Después mira a Samuel. «Tú».',
  'tell.grace/n3': 'Escucha como en el trabajo: hasta el final, y sin suspirar.',
  'tell.grace/g1':
    'Te están robando. Para empezar, el sueño. Eso se lo oigo a hombres grandes, todas las noches.',
  'tell.grace/g2': 'Nada de esto es tu culpa. Hiciste bien en buscarme. Y no tengo ningún apuro.',
  'tell.samuel-dad/n1':
    'Papá está en la cocina, poniéndole mantequilla al pan. Huele a piscina, como a toda hora.',
  'tell.samuel-dad/d1': '¿Quieres? Encontré otra curita en el filtro. Ya van nueve.',
  'tell.samuel-dad/d2': '¿Con alguien que no conoces? ¿De noche? ¡Samuel! ¡Cuántas veces te lo he dicho!',
  'tell.samuel-dad/n2': 'El pan se cae, del lado de la mantequilla. Ninguno de los dos lo levanta.',
  'tell.samuel-dad/h1': 'Muchas, papá. No necesito que me lo digas. Te necesito a ti.',
  'tell.samuel-dad/n3': 'Papá se agacha por el pan. Se queda ahí abajo un momento más de lo que hace falta.',
  'tell.samuel-dad/d3': 'Perdón. Fue el susto. Salió antes que yo.',
  'tell.samuel-dad/d4': 'Esto te lo hicieron. No tienes que mostrarme nada. Siéntate y cuéntame.',
  'tell.lowe/n1':
    'El jueves en el colegio, antes de la primera clase. La profe Lowe, su tutora, está en la escalera con un abrigo y una aguja.',
  'tell.lowe/n2':
    '«¡Profe, la impresora se comió mi ensayo!» «Entonces a alguien le gustó», dice la profe Lowe.',
  'tell.lowe/l1': 'Cuidado con los alfileres. Te escucho.',
  'tell.lowe/n3': 'Mientras él habla, ella no da ni una puntada. Nunca le había visto las manos tan quietas.',
  'tell.lowe/l2':
    'No es tu culpa. Voy a tener que decírselo a una o dos personas que pueden ayudar. Antes te aviso a ti.',
  'tell.theo/n1': 'Theo contesta al instante. De fondo, algo se cae de algo.',
  'tell.theo/o1': 'Eran mis auriculares. Ni preguntes. ¿Qué pasó?',
  'tell.theo/n2': 'Después no se oye nada. A Theo siempre se le oye algo.',
  'tell.theo/o2': 'Ya. Eso lo hicieron ellos. Todo. Lo sabes, ¿no?',
  'tell.theo/o3': 'Yo soy bueno rompiendo cosas. Hace falta alguien que no. Alguien adulto.',
  'tell.theo/n3': '«No cuelgo hasta que sepas con quién», dice. «Hasta me puedo callar otra vez».',
  'tell.helpline/n1':
    'Para la línea de ayuda usa el viejo teléfono de su escritorio. Lo arregló él. El disco solo se traba en el cuatro.',
  'tell.helpline/n2':
    'Se traba. Empieza otra vez, con una cobija en la cabeza, porque las paredes son delgadas.',
  'tell.helpline/p1': 'Hola. Te escucho. Esto es gratis, y el principio no tiene que ser el principio.',
  'tell.helpline/n3':
    'Lo cuenta desde el medio, y después desde el comienzo. Del otro lado cruje una silla, como de alguien que se sienta para quedarse.',
  'tell.helpline/p2': 'Te están chantajeando. No es tu culpa. Y quien vende ayuda para eso no está ayudando.',
  'tell.helpline/p3': 'No cuelgo. ¿Y quién, en tu casa o en el colegio, podría además sentarse a tu lado?',
  'tell?a': 'Necesito ayuda con algo, y no es un reloj.',
  'tell?b': 'Alguien me chantajea. Pensé que podía arreglarlo solo.',
  'tell?c': '¿Me escuchas hasta el final, y te enojas después?',
  'report.about': 'Me chantajean, y alguien me vende ayuda falsa',
  'report.a': 'No estoy conforme con algo que encargué',
  'report.aWhy': 'Eso es para un paquete que no llega. Esto no era una tienda. Vinieron a buscarlo.',
  'report.b': 'Esta cuenta manda publicidad',
  'report.bWhy': 'La publicidad le llega a todo el mundo. Esto le llegó a alguien asustado, de noche.',
  'debrief.line':
    'Quien de verdad está para ayudar no le cobra a un menor, no lo apura y no le pide las fotos.',
  'debrief.fault': 'No es culpa de Samuel: ni el engaño, ni el susto, ni el pago.',
  'debrief.power': 'Necesito ayuda con algo en línea, y no sé quién ayuda de verdad.',
  'debrief.q.0': '¿Cómo se distingue la ayuda de verdad de la falsa?',
  'debrief.q.1': '¿Por qué «nadie más te va a ayudar» funciona con la gente?',
  'debrief.q.2': '¿Dónde buscarías primero?',
  'debrief.endCard': 'A quienes hacen esto sí los atrapan.',
});

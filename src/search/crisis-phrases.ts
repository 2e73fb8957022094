/**
 * What people write when they may be in danger. No page ever shows these words. One phrase a line,
 * lower case, without accents, apostrophes and the filler words of `crisis.ts`:
 *
 * - `a|b` either word; `a_b` two words in one place; `(a)` may be missing; `..` up to three others;
 * - `word*` any ending; `^` stands for the beginning of the text, `$` for its end;
 * - CAPITALS stand for a list of `groups`; SUICIDE for that word in any spelling.
 */
export const groups: Readonly<Record<string, string>> = {
  SELF: 'my*sel*|mysef|mself|my_self|himsel*|hersel*|themsel*|yourself',
  KILL: 'kil*|kll*|off|offing|delete|neck|drown*|shoot*|poison*|starv*|strangl*|hang|hanging|end|ending',
  HURT: 'hurt*|hert*|harm*|cut|cuts|cutting|cuting|burn*|injur*|stab*|scratch*|slit*|slash*',
  DIE: 'die|dye|died|dead|ded|dying|dieing|death|unborn',
  WISH: 'want*|iwant|wann*|wan|wana|wnat|wish*|hop*|ready|like|rather|deserve*|should|think*|thought*|plan*|better|try*|tried|pray*|dream*|love|going|gonna',
  NOT: 'dont|dnt|not|no|no_longer|cant|cannot|never|wont|doesnt|didnt|isnt|aint',
  NOMORE: 'any*more|any_more|any_longer|no_more',
  LIFE: 'life|lifes|lives|living|existence',
  LIVE: 'liv*|alive|exist*|go_on|going_on|carry_on|stay_here|wake',
  PILLS: 'pills|meds|tablets|medication|medicine|tylenol|paracetamol',
  NOONE: 'nobody*|noone|no_one|anyone|anybody|who|everyone|someone|they|world',
  SKIN: 'wrist*|arm|arms|leg|legs|thigh*|skin',
  QUIERO:
    'quier*|kiero|quisiera*|queria*|dese*|ganas|ojala|piens*|pens*|intent*|voy|prefer*|mejor|estaria*|gustaria|debe*|merezco',
  MORIR: 'morir*|morrir*|muert*|muer*|matarme|matarse|no_existir',
  VIVIR:
    'vivir*|vivo|viva|viviendo|exist*|seguir_adelante|estar_aqui|seguir_aqui|despert*|levantarme',
};

/** Phrases without danger. They are taken out before anything else is looked for. */
export const harmless = `
SUICIDE prevention|awareness (world) (month|week|day|training|ribbon*|walk|course|campaign|event|poster*|color*|workshop)
SUICIDE squad|doors|rate*|statistics|sprint*|movie
career|social|political SUICIDE
kil* time|with|vibe|mood|bill|two|joy|motivation|productivity|it
HURT|KILL SELF some|off|shav*|loose|out|short|cook*|at|play*|run*|exercis*|lift*|fall*|work*|in_foot|up|while|slack|feelings
hang|hanging out|around|with|up|in|on
drown* in
overdos* on|of chocolate|sugar|coffee|cake|netflix|news|information|tv
sugar|caffeine|information overdos*
DIE of|from laugh*|embarrass*|shame|boredom|curiosity|laughter|heat|cancer|old
DIE laugh*|hard|for|know|see|try|hear|meet|tell|ask|hair|tired|battery|line*|end*|phone|serious|sea|weight|lift*|silence|plant*|inside_laughing
dumb|thousand|1000|million ways DIE
death of|by|in|anniversary|penalty|certificate
end it|things with|on|here|well
end* relationship|therapy|session*|treatment|marriage
liv* with|in|at|by|near|together|music|chat|session|stream|show|alone|apart|abroad|up|far|there|own|best|room|situation
alive after
hopeless romantic
midlife|identity|financial|housing|energy|climate|quarter crisis
crisis identidad|mediana|economica|edad
contacto emergencia
mid|quarter life crisis
emergency contact*|fund|exit|room_bill*|leave|savings|kit
life saving|saver|coach|insurance|hack*|skills|balance|changes|lessons
cut|cutting back|down|ties|contact|cost*|spending|sugar|corners|hours|carbs|coffee|hair|grass|off|out|session*|short|therapy|alcohol|people|class
wake up early|at|on|before|in|for|earlier|feeling|tired|call
give|giving|gave up smoking|sugar|alcohol|therapy|on_therapy|coffee
MORIR de risa|verguenza|hambre|sueno|frio|calor|amor|pena|nervios|aburrimiento|curiosidad|miedo
dia|mes|semana|lazo (mundial) (para|contra) (prevencion) SUICIDE
matar tiempo
escuadron SUICIDE
cort* pelo|cabello|unas|flequillo|luz|relacion|terapia|con
acab* todo trabajo|tarea*
VIVIR con|en|lejos|sol*|juntos|cerca
`;

/** A life may be at risk: the full card. */
export const clear = `
SUICIDE
kms|kys|ctb|unaliv*|noose|ideation|sewer*|overdos*|oding|sui
od on|$
KILL|HURT (me) SELF
HURT my|her|his (own) SKIN|body
WISH .. kil*|shoot* me
^ (please|someone|somebody|god) kill|kil me
self harm*|injur*|delete|hurt*|mutilat*|destruct*
selfharm*|selfinjur*
sh urge*|relapse*|scars|again
urge*|relapse*|start*|stop*|back|clean|addict*|want*|wanna (from) cutting|cut|harm|hurt
cutting|hurting again|urge*|relapse*|scars
cuts|scars|marks|veins .. SKIN
end*|tak*|took|finish my|his|her|their|your|own|this (own) life
end*|finish it|everything|all|this all|now|tonight|today|forever|NOMORE|soon|$
WISH .. everything|all|life over|end*|stop|done
WISH (never|not) DIE|born|gone_forever
want*|iwant|wann*|wish*|hop*|ready|better|rather|deserve* .. die|died|dead|dying|born $
want*|iwant|wann*|wish*|hop*|rather .. die|dying|born
how|way*|method*|painless*|quick*|easy|easiest|peaceful* (way) (of) die|dye|dying|go_peacefully|kil*_yourself
DIE tonight|soon|in_my_sleep|in_sleep|painless*
NOT want*|wann*|wish|wake|deserve|plan|see .. LIVE|here|around|tomorrow|future NOMORE|$
NOT want*|wann*|deserve LIVE|exist*
NOT .. wake up
sleep|asleep .. never|not|forever
LIFE|living NOT|hardly|barely (even) (have) worth|meaning|point|purpose|matter*
nothing|reason*|point|worth|why|tired|sick|hate|done|fed_up|enough|without|will|purpose|use|stop*|cease|shouldnt (left|want|keep) (to|of|with|in|on|for|even|bother|should|stay*|still) LIVE|LIFE|here (for) NOMORE|$
nothing|reason*|point|worth|tired|sick|will|purpose|stop*|cease|quit (left|me) (to|of|in|on|for) live|living|alive|exist|existing
tired|sick|done|over|enough|give*|giv*|gave (up) (of|with|on) LIFE
hate (my) waking|alive
cant|cannot|will|why .. LIVE|alive NOMORE|$
cant go_on LIVE|living
no|lost|without|any will LIVE
better|happier|easier off|if|without|when .. dead|gone|without_me|died|not_here|disappear*
without|if|when|once me|dead|gone better|easier|happier
without me $
NOONE .. miss|care|notice|cry .. me|dead|died|die|gone|disappear* $
disappear*|vanish|gone forever|for_good|permanently
leave|leaving this world|earth
never|wish .. born|existed|exist
PILLS .. PILLS
too_many|all|bottle|handful|whole (my|of) (my) (sleeping) PILLS
how many PILLS .. die|kil*|fatal|lethal
lethal|fatal dose
jump*|step*|throw* .. bridge|train|traffic|roof|building|cliff|balcony|windo*|bus
walk*|driv*|crash* .. off|into .. traffic|train|cliff|tree|bridge|wall
gun .. head|mouth
goodbye note|letter_family|world|forever
final|last goodbye*
giv*|gave away all|my (my) things|belongings|stuff|possessions
cant|cannot|not|dont (feel) (keep|trust) (safe) (with|from|alone|around) SELF (safe|alone|tonight)
scared|afraid|might|could|going|gonna (might) (of|what) (might) something|anything stupid|bad|drastic|SELF
scared|afraid (of) what might|may
in heaven
out of (this) life|world
let|make me DIE
QUIERO .. MORIR
QUIERO .. matar|colgar|cortar|ahorcar (me)
me|se quier*|va|voy|queria .. matar|morir|cortar
me|se mat*|cort*|cuelg*|ahorc*|lastim*
matar|cortar|lastimar|herir|danar|colgar|ahorcar me|se
matarme|matarse|cort*rme|cortarse|lastimarme|lastimarse|herirme|colgarme|ahorcarme|quemarme|autoles*|sobredosis
quit* (me|se) (mi|su) vida
acab*|termin* con|mi|su (con) (mi|su) todo|vida|sufrimiento
no|sin|ya|perdi* (me) QUIERO|tengo|razon*|motivo*|sentido|vale|veo|merece|puedo|aguanto|encuentro .. VIVIR|vida
VIVIR|vida no|sin|ya|perdio .. sentido|vale|merece
no VIVIR mas
no|nunca .. despert*
dormir* .. siempre|no|nunca
que|q|cual (seguir) VIVIR|viviendo
que sigo viv*
mejor|feli*|tranquil* sin mi
cansad*|hart*|odio (de) (mi) VIVIR|vida
nadie .. extran*|import* .. muer*|muriera|desaparec*|no_estoy
nadie me extran*
hac*|hago|hice (me) dano
todas|muchas|demasiadas|cuantas|frasco (mis) pastillas|medicinas
desaparec* (para) siempre|mundo
tir*|salt* (me) puente|balcon|ventana|tren|metro
carta despedida
estaria mejor muert*
mejor muert*
morir sin dolor
ojala .. no .. nacido
`;

/** Something weighs heavily, or help is sought now: one line. */
export const possible = `
hopel*|hopless*|despera*|desesper*|unsafe|hotline*|helpline*|lifeline*|crisis|emergenc*|urgent*|samaritans|988|911|999|112|rape*|molest*|breakdown
burden on|for|everyone|$
feel* trapped
trapped $
voices tell*|say*
no|lost|los*|without|all|any hope
NOT|cant take|handle|stand|bear|cope|go_on|face|keep*|deal|this|it .. NOMORE
cant|cannot|not take|handle|stand|bear|cope|go_on|carry_on|keep_going|hold_on|this (with) (this|it|life|things|pain|much) $
cant keep_going NOMORE|$
how go_on
nobody|noone|no_one|everyone|everybody cares|care|loves|hates|wants|love|needs (about) me|$
hate|ruined (my) life
life pointless|meaningless|unbearable|hell|over|worthless|falling|too_much
no way out|future
no|see|any way|future|point out|$
nothing left|matters
giv*|gave up $
^ (please) help|help_me|sos|done|enough (please|now) $
done|finished|tired|over|sick (of|with) everything|this|it|trying|fighting|pretending|pain|suffering|all $
whats point (NOMORE) $
want|wanna|wish disappear|vanish|gone|escape_everything
want|wanna|need|make .. pain|hurting|suffering|it|this|everything stop|over|end|away
end|ends my|of rope|tether|pain|my_rope
breaking|rock point|bottom
cant live like
think*|thought*|obsess* (about|of|with|lot) (my) (own) DIE|funeral
feel*|inside (like) dead|dying|DIE
dead|dying|empty|numb inside
call|text|talk|speak|someone|somebody|help|chat (someone) (right) now|tonight|immediately|asap
need|want|please|somebody|someone help (me) now|bad|badly|asap
^ need help $
not|NOT feel (feeling) safe
NOT safe
immediate|in danger
hits|hit|beats|beat|chok*|threaten*|punch*|abus*|hurting me
husband|boyfriend|partner|he|wife|dad|mom hits|beats|hurts|chokes|abuses
scared|afraid (of) (my) husband|boyfriend|partner|dad|wife
domestic|sexual*|physically|abused assault*|abus*|violence|at_home
hurt*|harm|kil*|stab someone|somebody|people|him|her|them|others|my_baby|my_kid*|my_child*
dark|bad place
falling apart
losing mind|my_mind
mental|nervous breakdown
no|ya (lo) puedo|aguanto|doy|soporto|resisto (con) (mas|esto|nada|$)
nadie (le|me) import*|quiere|entiende
carga|estorbo (para) (todos|mi|$)
no|sin|perdi* (hay|veo|tengo|la) salida|esperanza*|futuro
QUIERO desaparec*|rendirme
me rindo
odio (mi) vida
auxilio|socorro|ayudenme
^ ayuda (ahora|ya|inmediata|favor|por_favor) $
ayuda ahora|ya|inmediata
hablar alguien ahora|ya|urgente
linea|telefono|numero ayuda|esperanza|vida
me|le pega|golpe*|pego|maltrat*|amenaz*|viol*
violencia domestica|genero|familiar
abuso sexual
no siento|estoy segur*|salvo
pens*|ideas|piens* (en) (mi) muerte|oscur*|morir*
no quiero|puedo seguir|continuar|nada (asi|mas) $
QUIERO|que (todo) (se) acab*|termine|pare (dolor|todo|sufrimiento)
vaci* dentro
`;

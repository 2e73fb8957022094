/**
 * What people write when they may be in danger. No page ever shows these words. One phrase a line,
 * lower case, without accents, apostrophes and the filler words of `crisis.ts`:
 *
 * - `a|b` either word; `a_b` two words in one place; `(a)` may be missing; `..` up to three others;
 * - `word*` any ending; `^` stands for the beginning of the text, `$` for its end;
 * - CAPITALS stand for a list of `groups`; SUICIDE for that word in any spelling.
 *
 * `tests/fixtures/crisis/phrases.json` has a text for nearly every phrase that no other one finds.
 */
export const groups: Readonly<Record<string, string>> = {
  SELF: 'my*sel*|mys*|my*elf|my_slef|mself|my_self|himsel*|hersel*|themsel*|yourself',
  KILL: 'kil*|kll*|klil*|off|offing|delet*|neck|drown*|shoot*|poison*|starv*|strangl*|hang|hanging|end|ending|unaliv*|rope|gas|yeet|chok*|suffocat*|smother*',
  HURT: 'hurt*|hert*|harm*|cut|cuts|cutting|cuting|burn*|injur*|stab*|scratch*|slit*|slash*|punch*|hit|hitting|bang*|bruis*|bite|biting|carv*',
  DIE: 'die|dye|died|dead|ded|dying|dieing|death|deth|unborn',
  WISH: 'want*|wnt|iwant|wann*|wan|wana|wnna|wnat|wish*|hop*|ready|like|rather|deserve*|should|think*|thought*|plan|plans|planned|planning|better|try*|tried|pray*|dream*|love|going|gonna|fantasi*|imagin*|pictur*|considering|urge*',
  CRAVE:
    'want*|wnt|iwant|wann*|wana|wan|wnna|wish*|hop*|ready|rather|deserve*|pray*|beg*|wait*|fantasi*|dream*',
  NOT: 'dont|dnt|not|no|no_longer|cant|cannot|never|wont|doesnt|didnt|isnt|aint|doesn|wouldnt|shouldnt',
  NOMORE: 'any*more|anym*|any_more|any_longer|no_more|much_longer|longer',
  LIFE: 'life|lifes|lives|living|existence',
  LIVE: 'liv*|alive|exist*|go_on|going_on|carry_on|stay_here|wake|breathing',
  PILLS:
    'pill|pills|meds|tablets|medication*|medicine*|tylenol|paracetamol|ibuprofen|advil|aspirin|xanax|benzos|ambien|antidepressants|painkillers|antidepresivos|capsules',
  MANY: 'too_many|too_much|several|double|extra|many|much|all|bunch|bottle|box|pack|handful|hand_full|whole|lot|lots|loads|entire|every|10|12|15|20|25|30|40|50|60|100',
  NOONE:
    'nobody*|noone|no_one|anyone|anybody|who|everyone|everybody|someone|they|theyd|world|family|kids|people|friends|parents|wife|husband|mom|all',
  SOMEONE: 'someone|some1|somebody|anyone|anybody|human|person|counselor|professional|therapist',
  PERSON:
    'daughter*|son|sons|child*|kid|kids|teen*|friend*|sister*|brother*|student*|girlfriend|boyfriend|gf|bf|wife|husband|partner|mom|mum|dad|mother|father|niece|nephew|cousin|roommate|she|he|they|shes|hes|ex|client|classmate|someone',
  NIGHT:
    'now|right_now|rn|tonight|immediately|asap|1am|2am|3am|4am|5am|midnight|night|middle|late|24|24_7|at_1|at_3|at_4',
  SKIN: 'wrist*|arm|arms|leg|legs|thigh*|skin|veins|forearm*',
  THING:
    'homework|therapy|therapist|counsel*|session*|appointment*|worksheet*|job|work|school|college|class|classes|lease|contract|email*|zoom|insurance|plan|app|apps|phone|exercise*|media|facebook|instagram|dating|gym|diet|budget|paperwork|meeting*|commute|boss|traffic|rent|debt*|bills|project|degree|course|journal*|form*|small|hobby|habit*|housework|chores|exam*|study*|studying|smoking|sugar|alcohol|coffee|meditation|mornings|mondays|waitlist|waiting|terapia|sesion*|trabajo|escuela|tarea*|jefe|clase*|contrato|gimnasio|dieta',
  QUIERO:
    'quier*|kier*|kero|qiero|quero|quisiera*|kisiera*|quiziera*|queria*|qeria|dese*|gana|ganas|ojala|piens*|pens*|intent*|voy|prefer*|mejor|estaria*|gustaria|debe*|debi|merec*|planeo|pienzo',
  MORIR: 'morir*|morrir*|murir*|muert*|muer*|muriera*|murie*|matarme|matarse|no_existir|matame',
  VIVIR:
    'vivir*|bibir|bivir|vivo|viva|viviendo|exist*|seguir_adelante|estar_aqui|seguir_aqui|despert*|despiert*|levantarme|respir*|amanec*|amanez*',
  MATAR:
    'matar*|morir*|cortar*|ahorcar*|colgar*|lastimar*|herir*|envenenar*|disparar*|tirar*|aventar*|arrojar*|lanzar*|desaparecer',
  AHORA: 'ahora|ahorita|ya|hoy|urgente*|inmediat*|mismo|noche|madrugada|rapido|favor|por_favor',
};

/** Phrases without danger. They are taken out before anything else is looked for. */
export const harmless = `
scared|afraid|fear die of
stress|worried|worry|anxious|sad .. DIE of
(my) work|study|exam burden
THING feel*|seem* (like) pointless|hopeless|useless|too_much|meaningless|unbearable
stop raining|snowing|barking|snoring
fear|phobia|anxiety (of|about) driv*|bridge*|fly*|height*
hospital for|bill*|surgery|birth|job|visit*|appointment*|insurance
mata rutina|calor|espalda|cabeza|curiosidad|estres|trabajo|hambre|risa|tarea|flojera
SOMEONE about THING|insurance|money|my
existential crisis
start|begin when|if everything feels too_much
urgent care copay|cost*|hours|bill
hotline|line|number for tax*|billing|insurance|appointment*
911|crisis|suicide_hotline|hotline dispatcher*|operator*|job*|volunteer*|training
make it (tonight|today|tomorrow|on) (my|this) THING|group|call
making it count|fun|work|easier|stick
work*|shop|go here
disappear*|vanish* on|into|for vacation|holiday|weekend|trip
cort* dedo|cocinando|papel|verdura*|mango
matar aburrimiento|pajaros|bichos|mosquito*|cucaracha*|habito*|planta*
despert* temprano|tarde|antes|mejor|descansad*|energia
desaparec* redes|facebook|instagram|internet|mapa|vacaciones
sol* en (mi|nueva) ciudad|trabajo|escuela|universidad|oficina
pega sol|frio|calor|hambre|flojera|sueno
dont|never|how_not give up
hope of getting|finding|seeing
burden of|proof|disease|tax
caregiver|financial|tax|care burden
trabaj* aqui
kil* two|bugs|germs|weeds|ants|it|mosquito*
took|take|taking my (daily|morning|meds|pills) meds|pills late|early|today|with|on_time|at
alone time
broken phone|sleep|screen|heart_song|car|bone|arm|leg
let go of
this|my|of|for|in|from|with|on|at|about|by (my|this|online|couples|group|social|dating) THING
goodbye|farewell note|letter .. session*|therapist|therapy|counsel*|client*|work|job|coworker*|teacher|team
carta|nota despedida .. terapeuta|psicolog*|terapia|sesion|trabajo
despid*|despedi* .. terapeuta|psicolog*|terapia|sesion|trabajo|jefe
disappear*|vanish from social|facebook|instagram|internet|work|dating
disappear* messages
jump* ship|conclusions|start|rope|around|jacks|joy|puddles|right_in
drown* out
worthless|useless insurance|advice|plan|degree|therapist|worksheet*|app|info*|meeting*|information|facts
trash|garbage day|bin|tv|talk|can
puedo mas sesion*|horas|veces|dinero|una|dos|tres|que
carga trabajo|mental|laboral|academica|electrica|celular|bateria|emocional|horaria
gone on|back|well|bad|wrong|away_on
point|reason* (of|in|to) therapy|homework|worksheet*|journal*|session*|goals|small|diagnos*|going_back|meditation|insurance
nobody|noone|no_one talks|talk about
text line* spacing|height
kil* off
dead sea|weight|line*|end|battery|zone
hit SELF target
bite|biting my nails|tongue|lip*
burn* calories|out|question*|fat|bridges|man
burn* SELF cook*|bak*|on_the_stove|while
quemo cocin*|horno|lengua|trabajo
tire* of losing
give*|gave|giv* up my|seat|meat|caffeine|dairy|weed|drink*|gambling|social|dating|vaping|on_dating|on_goals|on_my
losing it over|weight|laughing
save me time|money|from_therapy|seat
SUICIDE prevention|awareness (world) (month|week|day|training|ribbon*|walk|course|campaign|event|poster*|color*|workshop)
SUICIDE squad|doors|rate*|statistics|sprint*|movie
career|social|political SUICIDE
kil* time|with|vibe|mood|bill|two|joy|motivation|productivity|it
HURT|KILL SELF some|off|shav*|loose|out|short|cook*|at|play*|run*|exercis*|lift*|fall*|work*|in_foot|up|while|slack|feelings
hang|hanging out|around|with|up|in|on
drown* in (this|all|much) THING|laundry|papers|info*|stuff|clutter|tasks|notes|deadlines|choices|options
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
midlife|identity|financial|housing|energy|climate|quarter|economic|fuel|constitutional crisis
crisis of faith|conscience|confidence|identity
crisis management|communication*|40|50|30|pareja|fe|matrimonial|vocacional
crisis identidad|mediana|economica|edad|financiera
contacto emergencia
mid|quarter life crisis
emergency contact*|fund|exit|room_bill*|leave|savings|kit|loan*|cancel*|brake|dentist|vet|plumber|childcare|policy
policy emergency
hotline bling|miami|hours
insurance|tax|customer|benefits|tech hotline*|helpline*
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
not|stop|quit|cease exist*
letters (my|our) kids|children|family|loved|everyone|friends
drank|drink*|took|tak*|swallow*|ate|eat* .. DIE
took|taken pills
about|on sh (addict*) bad|normal|wrong|addict*|help
need*|must|gotta|supposed|shouldve|meant DIE
something|anything|things|stupid|terrible|drastic|unspeakable SELF
my|his|her (first|last|second) attempt*
attempt* $|again|last
reason* (for) stay_alive|not_kil|keep_living|live
tom*|trag* 10|12|15|20|30|40|50|60|100|medio pastillas|pildoras|tabletas|frasco
(me) tomo (una) pastillas|frasco|cloro
no QUIERO .. manana|otro_dia
me atropell*
acab*|termin* con (mi|este|esta|tanto) todo|vida|sufrimiento|dolor|tortura|agonia|existencia
hasta aqui llegue|llego
duele VIVIR
nobody|noone|who notice*|miss*|care*|remember*|mourn|cry if|when
^ nobody|noone notice*|miss*|care*|remember* $
DIE .. my|own hands|terms|way
NOT want* conscious|aware
wrote|left|leaving|leave note $
made|wrote|writing (my) will
wont here|around $|anymore|when|for
dosed|dose|took_it on_purpose
double|triple dose*
found|caught|locked|bought|hiding|kitchen .. rope|razor*|blade*|with_pills
took something .. regret|scared|help|stupid
gonna|going|want*|need* sh $|tonight|rn|bad
s h relaps*|urge*|again|scars|clean
relaps* s h
deserve* suffer|pain|punish*|hurt|hell|bad
cant keep|go_on living|existing|breathing|waking
dej*|escribi*|encontr* carta|nota $
NOT .. making|make it|past 18|20|21|25|30|40|50|past|christmas|birthday|tomorrow
letter*|note*|goodbye* .. before go|leave|DIE
left|leav*|wrote|found note (for|from) (my|his|her) mom|mum|dad|family|parents|kids|wife|husband|everyone|them|behind|son*|daughter*
took|swallow*|drank|ate|downed (a) whole|entire|full bottle|box|pack|packet
swallow*|overtook|downed PILLS
PERSON harms|burns|harm|scratches $
PERSON .. cutting|cut|burns|slashes (their) SKIN
shing|roping|ropeing
NOONE .. better off $
need*|gotta|crav* cut $|bad|again|deep*|now
want*|need*|watch*|like bleed*
^ blade*|razor* (blade*) $
cover* in scars|cuts
my|her|his cuts $
ojala .. pasara|pasar algo
no QUIERO .. aqui|mundo
raj*|abr*|cort* (me) brazo*|muneca*|pierna*
hago|hace|hacerme|hacerse cortes|heridas
WISH .. heaven
shouldve|should me $|who|instead|not
WISH .. DIE instead
lonely|sad|depressed|tired|empty .. DIE
end* it already|$
let (it) it|this end|over|stop $
someone|somebody end|kil* me
shouldnt|shouldn|wasnt_supposed born
NOT afraid|scared|fear|fears (of) DIE
DIE (seems|sounds|feels|sound|seem|feel) (like) better|easier|relief|answer|peaceful|nice|comforting|good|appealing|solution|preferable
crav*|long*|welcom*|embrac*|choos*|chose|invit*|looking_forward (for) DIE
ok|okay|fine|cool|comfortable with|if DIE
exhausted|weary|bored|fed_up|drained|tired|sick|done (of|from|with|by|my) (my) LIVE|LIFE (NOMORE) $|like|in|every
find|found my body|me_dead
happen* (to) my .. after|once DIE
walk* into (the) ocean|sea|river|lake|water|woods
drown* in (a) river|lake|bath*|sea|ocean|pool|tub
carbon_monoxide|helium|exit_bag|nembutal|cyanide|sodium_nitrite
bleed*|starv*|freez*|drown*|burn* (SELF|out) (to) DIE
bleed* out
blood .. cutting|cuts|wrist*|razor
bag over head
hang*|drown*|bleed*|shoot*|jump* (painful) hurt|painful|painless
painless way|method|exit|end|option|DIE
how long|many|much .. bleed*|hang*|drown*|starve
how many|much .. PILLS (it|you) take*|safe|need|kil*
looking|star*|hold* .. PILLS|razor*|rope|gun
PILLS vodka|whiskey|booze|tequila
mix* PILLS
took|taken|swallow*|stole (my|his) moms|dads|grand*|wifes|husbands|brothers|sisters|roommates|friends|boyfriends PILLS
PERSON odd $|on|last
if|when died|die|dead tomorrow|today|right|now
obsess* over|with|about DIE
live|living for $
jump* off $
^ rope $
got|made plan .. (SELF)
WISH .. go|goes|world dark|black|silent $
happy|glad|relieved (if|when) DIE $
want* (to) leave|escape|exit|end|quit (this|my) life|earth|existence
never|not wake|waking|woke (up) (again) again|$|tomorrow
voluntary|assisted euthanasia|dying
matarnos|matarlos
igual|importa (si) (vivir|vivo) (o) morir*|muer*
muerte (es|seria) (mi|unica|solo) (unica) salida|solucion|mejor|descans*|opcion|escape
descansar (en|para|por) siempre|paz|eternamente|vida|fin
dios|senor|diosito|virgen .. llev*|recoj*|quit*|recog*
QUIERO .. cielo
voy|vamos hacerlo|hacer (esta) hoy|esta|noche
QUIERO|miedo|vaya .. hacerme|hacerse|hago|haga algo
no vale|merece pena seguir|mi|estar
matar*|muerte|morir*|cort* .. mi_mism*
QUIERO .. (y) no|nunca volver|regresar
ojala .. mur*|desaparec*|despert*|despiert*|amanec*|amanez*|atropell*|mat*|nacid*|nacer|exist*|pase_algo
si (me|ya) muriera|muero|matara|mato|desaparec*|faltara|no_existo
no (existiera) existir|existiera|existo|estuviera|estuviese .. mejor|feli*|mi|$
NOONE|todos|familia|hijos|papas|mama|mundo|ellos|nadie|gente|serian|estarian|estaria|viviria* .. mejor|bien|feli*|tranquil*|notaria|extran*|lloraria .. sin_mi|muer*|desaparec*|muriera|me_voy
no|nunca (pedi) .. nacid*|nacer|nacimiento|existir|existiera
me|se|nos QUIERO (a) (ya) MATAR
me|se QUIERO (de) (a) (hacer) MATAR|dano|puente|tren
me|se va|vas|voy|quier*|queria|juro|jura (a) (con) MATAR
tir*|salt*|avent*|lanz*|arroj*|brinc*|bot* (me|se) (al|desde|por|frente|debajo|en) (al) puente|balcon|ventana|tren*|metro|edificio|azotea|techo|vias|via|camion|carro*|auto*|piso|rio|vacio|barranco|coche*|bus
venas
me tom*|trag*|ingeri* pastillas|pildoras|cloro
tom*|trag*|ingeri*|comi (me) todas|muchas|demasiadas|frasco|caja|bote|monton|punado|blister|varias|muchos|todos|demasiados (de) (mis|sus) pastillas|pildoras|medicamento*|medicinas|tabletas|somnifer*|calmantes|cloro|pastas|tranquilizantes|clonazepam
todas|todos|muchas|muchos|demasiadas|demasiados|frasco|caja|monton|punado|varias|cuantas|cuantos|tantas (mis|sus) pastillas|pildoras|medicamento*|medicinas|tabletas|somnifer*|calmantes|tranquilizantes|clonazepam
empastill*|veneno|raticida|intoxicarme
carta*|nota* (para) despedida|adios|cuando_muera|cuando_no
despid*|despedi* (de) todos|mundo|familia|hijos|ustedes|vida|mi|$
adios mundo|para_siempre|a_todos|vida
ir|irme|dejar|salir|abandonar|partir|largarme (de) (este|esta) mundo|vida
irme (ya) cielo|para_siempre|con_dios|con_mi
dejar|deje existir|vivir|respirar
no|ya (hallo|tiene|hay|se) (me) sentido|caso|proposito|razon*|motivo* (para|por) (mi) VIVIR|vida
para|pa que|q|k (yo) (sigo|seguir|quiero) (aqui|con) vivo|vivir|existo|naci|vida|viviendo|sigo_aqui|sigo_vivo
peg*|dar*|met*|dispar* (me|se) tiro|balazo|plomazo|bala|disparo
volar* cabeza|sesos|tapa
quit*|kit*|arranc* (me|se) (mi|su) vida|medio
acab*|termin* conmigo
conmigo mism* acabar
colgar tenis
me|se (esta|anda|sigue|ha|estaba|volvio|he) (a) (cort*|hac*) cort*|hier*|rasgun*|aran*|lastim*|golpeo (brazos|piernas|munecas|$|otra|cuando|en|mis|sus|proposito|con|para)
auto_les*|autoagr*|autodan*|automutil*
^ cutting $|help
cortes|cicatrices|marcas|heridas (en) (sus|mis) brazo*|pierna*|muneca*|muslo*|antebrazo*
hac*|hago|hice|haga|hizo (me|se) dano
dano (a) mi|si mism*
QUIERO .. cortar*|lastimar*|matar*|ahorcar*|tirarme|danarme
dice|dijo|decia|habla|hablo|amenaz*|escribio|quiso|intent*|trat*|piensa .. MATAR|MORIR|quitarse
dormir*|duerm* .. siempre|no|nunca|jamas|eternamente
nadie .. llor*|notar*|import* .. si|cuando .. muer*|muriera|desaparec*|me_voy
PERSON (started|keeps|again|secretly) cutting|cuts|harming|burning again|$|at|in|with|badly
PERSON .. talk*|jok*|say*|said|text*|told|post*|wrote|writ*|draw*|threat*|mention* .. DIE|kil*
PERSON .. talk*|say*|said|text*|told|threat* .. end_it|ending_it|jump*|gone|not_here|wasnt_here|wont_here|no_reason|hang*
PERSON attempt* $|yesterday|twice|before
PERSON .. tried|attempt*|want*|going|threat*|gonna jump*|od
video*|messages|list .. after|when|once gone|DIE
letter*|note* .. DIE|funeral
writ* (my) will $
wrote|writ*|left .. goodbye|farewell
goodbyes
goodbye|farewell everyone|everybody|all|mom|dad|mum|cruel|life|friends|family|letter*|text*|message*|video*
say*|said goodbye kids|$
affairs in order
my (own) funeral|obituary|death
when|after|once|if gone|dead|died $
after|once gone|dead
when|if gone|dead|died who|they|will|my|take|people|everyone|nobody|noone|then
who take*|feed*|care .. when|if|after gone|DIE
matter|care|notice|miss|sad|happ*|upset|relieved|cry .. if|when (i) DIE|gone|disappear*|wasnt|werent|not_here
NOONE .. better|happier|easier|relieved|fine|glad .. me|gone|DIE|wasnt|werent|didnt_exist
if|wish*|better|like|where .. wasnt|werent|not|didnt|never|dont here|around|exist*|breathing
WISH .. (no_longer) here|existing|exist|existed|breathing $
WISH .. never come_back|coming_back|return|waking
CRAVE|think* .. fade|drift away
WISH .. cease|quit breathing
WISH .. not here
wouldnt|dont mind|care .. DIE|wake|hit_by|kil*|not_waking
mind|care|okay|ok|fine|relie* if .. DIE|wake_up|hit|crash*|kil*
bus|car|truck|train|lorry|lightning|meteor .. hit|hits|run_over|runs_over|kil* me
hop*|wish*|want*|pray* .. hit_by|get_cancer|terminal|something_kills|get_hit|run_over|crash*
god|lord|jesus|universe|someone (please) take|end|kill me
god|lord take|end my|this
WISH .. with .. dead
go|going|fall|stay (to) sleep|asleep permanently|for_good|wake
sleep* forever|permanently
eternal|forever|permanent sleep|rest|peace
WISH .. rest_in_peace|rip|not_wake|never_wake
wont|not|dont|never|cant (going|gonna|think|plan*|survive) (i) (will|gonna|make|see|live|can) (here|around|it|through|survive) tomorrow|tonight|christmas|birthday|18|30|40|morning|sunrise|much_longer|weekend|next_week
wont|not|cant (going|gonna|think) (can) make it (through) (this|another) night|tonight|tomorrow|day|week|weekend|morning|$
NOT (going) .. liv*|around|make_it past|until|till|long|older
wont|not (going) (here|around) much|for|long|soon longer|long
not|wasnt|never|wasn|isnt meant|made|belong|supposed (for|in|on) (this) world|life|earth|live|living|here|exist
tonight (is) (my) last|night
last night|day|days|hours|birthday|christmas (on_earth) alive|earth
almost|nearly|close|about (came) (doing) it last|again|tonight|yesterday|today
almost|nearly|about|going|gonna|close|went jump*|od|attempt* $|last|again|today|yesterday|off|tonight|myself
gonna|going|will|plan*|ready|want* it tonight|tomorrow_night|this_time
think*|thought*|want*|urge*|imagin*|keep|visions|dream* (about|of) (think*) jump*|leap* $|off|from|out|in|onto|again
jump*|step*|throw*|walk*|run* .. front|onto|off|under|into (of) .. train*|bus|car*|traffic|truck*|tracks|lorry|metro|subway|platform|bridge|roof|ledge|building
stand*|sitting|sit|at|on .. bridge|ledge|roof|edge|tracks|rooftop (about|ready|want*|think*|going) jump*|now|and_want
stand*|sitting|sit on (the) bridge|ledge|roof|edge|rooftop|railing|tracks
driv*|crash*|swerv*|steer* (my) (the) car|truck|into .. wall|tree|river|lake|ocean|pole|oncoming|bridge|cliff|ditch
crash* my car $|on_purpose
think*|thought*|want*|urge* (about|of) hanging|hang|drowning|cutting|shooting|harming $|again|now|tonight
miss cutting|harming|blade|razor|hurting
razor*|blade*|knife|knives|scissors|lighter .. SKIN|SELF|cut*
bought|buy*|got|found (a) (the) rope|razor*|gun|pistol
gun|pistol|rifle|knife|rope .. head|mouth|temple|neck|throat|SELF|tonight|loaded
access gun*
HURT .. on_purpose|purposely|deliberately|intentionally
mak* SELF bleed*|vomit
hid*|cover* (my|her|his|their) (the) (self) cuts|scars|marks|SKIN
KILL SELF|me DIE
SELF DIE
end|ending|ends me $
kil* me now|already|please|someone
end*|stop|escap* my|this|all|her|his (own) (the) existence|story|misery|torment|days
end*|stop|escap*|finish* my|this|all (pain) (suffering) pain|suffering permanently|forever|for_good|once
out of (my) misery
permanent|final|only solution|exit|way_out|escape|option .. (DIE|$)
only|easy|easiest|quickest way out|escape|leave|end
check* out (of) life|forever|permanently|this
log off|out (of) life|forever|permanently
exit life|world|this_life
rid (of) SELF
stop* breathing|my_heart|waking
heart stop* beating
why cant|didnt|couldnt|wont|not (i) (let_me) DIE
can|should|will (i) (me) (please) DIE $
hurt*|pain*|long (when|if) DIE|drown*|hang*
hurts|painful|too_hard|exhausting|too_tired|impossible (too|for) (me) LIVE
too exhausted|weak|much LIVE
living|existing hurts|hell|pain*|exhaust*|torture|unbearable|impossible|feels_wrong
NOT want*|wann*|wish|desire (any) (to) (part|more) (of|in) (this) LIFE|world
NOT want*|wann*|wan (2) (be) LIVE|here $|like_this|in_this
NOT want* (to) (see) (another) tomorrow|future|day|birthday
point|reason|purpose|use (of|in|for) (me|my) (me|my) here|LIVE|life
no|lost|any|without (more|all|real) meaning|joy (in|of|for) (my) life|LIVE
left (to) live for
world|everyone|family|they|kids .. without me $|in|around|here
CRAVE .. DIE $|now|already|badly|alone|bad|please|help|too|again|all|every
CRAVE .. go_away forever|for_good|and_never
SUICIDE
kms|kys|ctb|unaliv*|noose|ideation|sewer*|overdos*|oding|sui
od|oded on|$
over_dos*|overdoz*
unlive|kermit|self_delet*|toaster_bath|catch_bus|killmy*|kilmy*|hurtmy*|cutmy*|endmy*|wanttodie|wannadie
KILL|HURT (me) SELF
HURT my|her|his (own) SKIN|body
WISH .. kil*|shoot* me
^ (please|god) kill|kil me
self harm*|injur*|hurt*|mutilat*|destruct*
selfharm*|selfinjur*
slef harm*|injur*
relaps*|urge*|clean|thought*|recover*|stop*|back (on|with|into|from|about) sh
sh thought*|clean|recover*|wound*|marks
sh urge*|relapse*|scars|again
urge*|relapse*|start*|stop*|back|clean|addict*|want* (from) cutting|cut|harm|hurt
cutting|hurting again|urge*|relapse*|scars
cuts|scars|marks|veins .. SKIN
end*|tak*|took|finish my|his|her|their|your|own|this (own) life
end*|finish it|everything|all|this all|now|tonight|today|forever|NOMORE|soon|$
WISH .. everything|all|life over|end*|stop|done
WISH (never|not) DIE|born
ready|better|deserve* .. die|died|dead|dying|born $
want*|iwant|wann*|wish*|hop*|rather .. die|dying|born
how|way*|method*|painless*|quick*|easy|easiest|peaceful* (way) (of) die|dye|dying|go_peacefully
DIE tonight|soon|in_my_sleep|in_sleep|painless*
NOT want*|wann*|wish|wake|deserve|plan|see .. LIVE|here|around|tomorrow|future NOMORE|$
NOT want*|wann*|deserve LIVE
NOT .. wake up
sleep|asleep .. never|not|forever
LIFE NOT|hardly|barely (even) (have) worth|meaning|point|purpose|matter*
nothing|reason*|point|worth|why|tired|sick|hate|done|fed_up|enough|without|will|purpose|use|stop*|cease|shouldnt (left|want|keep) (of|with|in|on|for|bother|should|stay*) LIVE|LIFE|here (for) NOMORE|$
nothing|reason*|point|worth|tired|sick|will|purpose|stop*|cease|quit (left|me) (of|in|on|for) live|living|exist|existing
tired|sick|done|over|enough|giv*|gave (up) (of|with|on) LIFE
hate (my) waking
cant|will|why .. LIVE NOMORE|$
cant go_on LIVE
no|lost|without|any will LIVE
better|happier|easier (off) (if|without|when) (me) dead|gone|without_me|died|not_here|disappear*
without|if|when|once me|dead|gone better|easier|happier
without me $
NOONE .. miss|care|notice|cry .. me|dead|died|die|gone|disappear* $
disappear*|vanish|gone forever|for_good|permanently
leave|leaving this world|earth
never|wish .. born|existed|exist
PILLS .. PILLS
took|tak*|swallow*|ate|eat*|down*|ingest*|pop*|drank (like|about|over) MANY (of) (my|his|her) (sleep*) PILLS
took|tak*|swallow*|down*|ingest* (like) MANY .. PILLS
hoard*|sav*|stash*|stockpil*|collect* (up) (my) PILLS
how many|much .. too_much|too_many|lethal|fatal|deadly
drank|drink*|swallow* bleach|antifreeze|poison|chemicals|detergent
odd on PILLS
too_many|all|bottle|handful|whole (my|of) (my) (sleeping) PILLS
how many PILLS .. die|kil*
lethal|fatal dose
jump*|step*|throw* .. bridge|train|traffic|roof|building|cliff|balcony|windo*|bus
walk*|driv*|crash* .. off|into .. traffic|train|cliff|tree|bridge|wall
goodbye note|world|forever
final|last goodbye*
giv*|gave away all|my (my) things|belongings|stuff|possessions
cant|not|dont (feel) (keep|trust) (safe) (with|from|alone|around) SELF (tonight)
scared|afraid|might|going|gonna (might) (of|what) (might) something|anything stupid|bad|drastic|SELF
scared|afraid|terrified|worried|frightened (of) what (i) might|may|will|capable|going|gonna|can (of) SELF|$|next|tonight|if|when|alone
danger|risk|threat SELF
in heaven
out of (this) life|world
let|make me DIE
QUIERO .. MORIR
QUIERO .. colgar (me)
me|se va .. matar|morir|cortar
me|se mat*|cort*|cuelg*|ahorc*|lastim*
matar|cortar|lastimar|herir|danar|colgar|ahorcar me|se
matarme|matarse|cort*rme|cortarse|lastimarme|lastimarse|herirme|colgarme|ahorcarme|quemarme|autoles*|sobredosis
acab*|termin* con|mi|su (con) (mi|su) todo|vida|sufrimiento
no|sin|ya|perdi* (me) QUIERO|tengo|razon*|motivo*|sentido|vale|veo|puedo|aguanto|encuentro .. VIVIR|vida
VIVIR|vida no|sin|ya|perdio .. sentido|vale|merece
no VIVIR mas
no|nunca .. despert*
que|q|cual (seguir) VIVIR
que sigo viv*
mejor|feli*|tranquil* sin mi
cansad*|hart*|odio|chat*|podrid*|asc*|asqu*|fastidi*|aburrid*|jodid*|canse|cansa|cansancio (de) (mi|esta|tanto|seguir) VIVIR|vida
nadie .. extran*|import* .. muer*|muriera|desaparec*
nadie me extran*
desaparec* (para) siempre|mundo
morir sin dolor
`;

/** Something weighs heavily, or help is sought now: one line. */
export const possible = `
^ nobody|noone understands|sees|hears|listens|notices|helps $
^ basura|fracaso|inutil|estorbo|carga|nada|mierda $
die $
such waste|disappointment
no|dont|without|lost .. strength|courage left|go_on|continue|keep|fight|anymore|live|for|$
need someone|somebody (talk|listen) (with|me) $
there someone|anyone|anybody|somebody|somewhere .. talk|call|text|chat|reach (with|me) $
who can help (me)
^ at end $
suficiente nadie|nada|$
perdon* (a) todos|familia|mama|hijos|mi
cuiden|cuida|cuidan mi|mis hijos|hijo|hija|perro|gato|familia
duele vida|alma|todo
my (whole|entire) life (is) (mess) ruined|wasted|destroyed|apart|collaps*|joke
want*|need* escape $|everything|life|reality|pain|myself
^ over everything $
cant see|imagine (way|any) out|forward|future|end
hate me $
hate (my) (own) existence
everything (is) hurts|hurting|ruined|over|numb
help me scared|alone|drowning|trapped|losing|falling|hurting
no value|worth|use|purpose $|to_anyone|anymore
^ (such) failure $
thinks failure
life|living too hard|much|heavy|painful|difficult|exhausting $|for|right
going crazy|insane cant|help|scared
much pain (mental*) emotional*|mental*|right|$|inside
se como|si (voy|puedo) (a) seguir|continuar|puedo_seguir|aguantar $|adelante|viviendo|asi|mas|mucho
razor* blade*
^ broken|nothing|empty|alone|worthless|trapped|lost|suffering|unwanted|done $|inside|to_anyone|anymore|tonight|everyone
feel* (like) (complete*|total*) alone $
cant feel anything|nothing
want|need (some) peace $
nobody|noone gets|got it|me|how
dont want this|it|any_of_this NOMORE
burden*
cant life (NOMORE) $
cant keep pretend*|fight*|try*|struggl*|hid*|smil*|fak*|surviv*
ready .. it|this over|end|stop $
sound*|like goodbye $
SOMEONE free|online|anonymous* now|tonight|24
1am|2am|3am|4am|5am|midnight .. cry*|alone|scared|dark|panic*|help|sob*|thoughts|hate
todo perdido|oscuro|negro|acabado
cant|dont .. how keep|go going|doing|on|living|fighting
cant keep|go|continue doing|going|on $|like|this|anymore
NOT want|live|go|keep|take|handle|stand .. like_this $|NOMORE
how|know|sure long*|much (more|longer) (longer) (i) can|must (i) (keep) this|take|handle|it|last|endure|hold|live|suffer|go_on|bear|stand
NOT want feel (any) this|like|anything|anymore|pain|way|$
numb|stop|kil*|end|ease (all|this|my) pain|feelings|hurt
^ cant $
^ mistake $
NOONE .. dont|doesnt|didnt|wouldnt|wont need|want|love|notice|miss|care (about) me|$
everyone|everybody|people|they leaves|left|leaving|abandon*|gave_up|given_up|forgot|hates|hate (on|about) me
no|any|without|lost reason* .. wake|bed|up|continue|keep|try|going
nobody|noone|nothing can|will|helps help|save|fix|reach|works (me) $|anymore|now
no help for me
beyond|past help|saving|repair|fixing|hope
too far gone
lost cause
cant escape|get_out|outrun $|my|this|it|from|pain|him
no escape
alone tonight|right_now
hitting|banging|bang|punching|hit (my) my head|face|wall*|legs|arms|stomach (on) (wall) $|against|wall|when|until
gun (in|at) (my) house|home|drawer|safe
plan* it all|out $|all
nowhere (left) go|turn|run|hide|left
attack|panicking|panic (right) now
fed_up|bored|tired|sick|done (of|with|from) (my|this) life|everything|me|myself|world
LIFE (isnt|not|wasnt) (for) for_me|hurts|cruel|torture|pain|painful|agony
hurting bad|badly|much|inside|alone|deeply $|right|inside|now
in|much (emotional|mental|constant|terrible) agony|despair|torment|anguish|misery
despair|agony|anguish|miserable $|all|every|in|help
all my fault $
hate|loathe|despise SELF .. want|cant|much|deserve|die|hurt|everything
hit bottom
lost (my|all) (way) will|hope|purpose|to_live
not sure|know|think (how) (if) (can) going_on|take
NOT think|know|sure (if|can|how) (can|will|if) (can) make_it|survive|go_on|keep_going|much_longer|cope|last|get_through
help|rescue|save|protect me from
no tiene|veo|encuentro|hay|hallo (caso) caso|sentido|salida|proposito|remedio|razon (a) $|nada|seguir|todo|vida|mi
vida (me) infierno|asco|mierda|desastre|miserable|horrible|vacia|inutil|duele|pesa|basura
siento perdid*|acabad*|hundid*|destroz*|derrotad*|devastad*|fatal|ahogad*|en_un_hoyo|vacio
todo (me) (da) igual $
hasta madre|chingada|verga|gorro|limite (de) (todo|vida|$)
pinche|puta|maldita|perra vida
me pesa vida|vivir|todo
no me quedan|queda fuerzas|nada|ganas|esperanza*|animo*
quien me ayud*|escuch*
no tengo razon*|motivo*|ganas|fuerza*|valor (para) (nada) $|nada|seguir|hacer|salir
sin ganas (de) hacer|$
pueden|alguien|favor|porfavor|porfa (por) (me) ayud*
ayud* porfa*|por_favor|plis
hoyo|pozo|abismo (sin|negro|profundo|$)
feel* (like) (complete*|total*|such|pretty|absolute*|utter*) worthless*|useless*|trash|garbage|disposable|unwanted|unloved|unlovable|pathetic|disgusting|subhuman
worthless*|useless|unlovable|pathetic|replaceable $|piece|human|person|waste|all|anyone|everyone
feel* (like) (complete*|total*|such|huge|waste|big) failure|nothing|waste|mistake|shit|invisible|disappointment $
waste (of) space|oxygen|life|air
complete|total|huge|biggest|such|utter failure|disappointment $
dont matter $|him|her|them
NOT matter $|anyone|anybody|anymore
NOT deserve love*|happ*|help|good|anything|better|this_life|people
NOT good|worth (for|enough) (anything|it|anyone|nothing|anybody) $
nobody|noone|nobodys (got) (left) (talk|turn|go|call) (to) $|right|now|tonight|about_this|anymore
nobody|noone .. wants|loves|needs|likes|cares|hears|sees|notices|listens|understands (about) me|us|it $|anymore|here|around
nobody|noone sees|hears|listens|notices|understands|helps it|me $
completely|totally|all|utterly|too|entirely|alone alone $|with|in|now|right
(feel) alone in (this) world
NOT NOMORE $
cant|not|dont (know|think|want) (how) (can) (keep|go) (on) fight*|hold*|pretend*|try*|manag*|function*|surviv*|continue|hide|hiding|strong|carry* NOMORE|$|like_this|this|much|on
cant|dont (think|know) (how) (to) (can) .. through|face|another|start (this|next) day|night|tomorrow|week|morning
cant|unable_to (to) cope|deal|handle|manage|function|bear|stand (with) (it|life|this|anything|everything|things|myself|today|pain) (all|NOMORE|$)
cant|hardly|barely (keep) live|living|cope|function|breathe|surviv*|hold*|hang* (on) without|with|anymore|on|this|myself him|her|this|guilt|pain|myself|$
NOT coping|managing|surviving|okay_at_all|handling (it|this|well|life|at|anything|everything|$)
barely|hardly|struggling|fighting (to) surviv*|holding_on|keep_going|cope|exist
hang*|hold* (on) by thread
reached|hit|past my limit|wits|lowest|breaking
at my (wits|breaking|absolute) end|limit|lowest|rope|edge
at breaking|wits end|point
too much (for) (me) handle|bear|take|cope|carry
too much for me $
everything|all|its|life|it|things|feels (getting|become|became) too_much|pointless|meaningless|dark|black|impossible|crumbl*|collaps*
overwhelm* (with) cant|help|want
pointless|meaningless|intolerable $|now|to_me|lately|pain|life
unbearable
losing (it|my|all|control) (it|grip|hope|will|battle|fight|mind|control|faith) $|of|help|in_life
about|going|gonna|ready|might snap|break|crack|lose_it|explode|collapse
on verge|brink|edge (of) $|collapse|giving|ending|something
verge|brink of
ledge
drown* $|help|inside|in_sadness|in_pain|in_grief|and_no
suffocat* $|inside|in
spiral* $|out|again|bad*|down|hard|now|tonight|fast|into
ruin*|lost|destroyed everything
why bother|even_try|keep_trying|wake_up|me $|anymore|with_anything|with_life
whats|what|wheres|see|no|any point (of|in) (even) (me|anything|it|everything|trying|carrying|waking|any|getting_up|this|keep*|fighting) $|all|on|anymore|up|going
nothing (will|going|gonna) (will|going|gonna) gets|get|better|improve* (better) $
nothing helps|works $
nothing matters|left|lose|look|makes_me_happy|feels_real|worth
it|things|life|this|will|pain|thoughts never|wont (going|gonna) (get|gets|feel) better|okay|ok|happy|end|ends|stop $
will (it|this|things) (ever) get_better|end|stop|be_ok (this|it) $
giv*|gave up on everything|me|myself|trying|hope|all|world|people|being_happy|recovery|getting_better
giv*|gave up $
feel* (like) giving up
want*|wann*|need|ready (to) give_up|giving_up|quit_everything $|now|on_everything
need|want*|please|must|gotta|looking|anyone|can|like .. talk|speak|chat|call|text|listen|vent (with) (real|me|from) SOMEONE|me (in|this|free) NIGHT|right|soon|please|$
talk|speak|chat|call|text|listen*|reach|phone (with|me|for) SOMEONE|me (me|please|right|in|this|of) NIGHT
SOMEONE (who) (can) (to) (i) (can|please) talk|call|listen*|text|chat|there|awake|up|help|reach .. NIGHT|please
can|anyone|anybody|someone|somebody (please) awake|up|there|listening|online|hear (me|$|now|please|tonight|right|rn)
anyone|anybody (out) there $|help|please
who|where|number|how .. call|talk|text|turn|phone|chat|contact .. NIGHT|feel_like
who (can|should|will) (i) (can|should) call|talk|turn|text (to) $|when_you|if_i|about_this
someone|somebody|anyone please (call)
please (someone|somebody|anyone|god) help|talk_to_me|save|listen|answer (me|us) $
please someone|somebody|anyone help|talk|listen
help (me) please $
help (me) (right) now|tonight|fast|rn|quick*
text|chat|support|phone|warm|hot|talk|mental_health|depression|help line*|chat|number*
line|number|chat (to) for|if|when (you)
warmline*|741741|116123|116_123|1_800|trevor_project|befrienders
24 hour*|7|hr|hrs (7) (mental|free|health) (health) help|line|chat|support|counsel*|phone
crying|sobbing|alone|scared|panic*|spiral*|dark .. 1am|2am|3am|4am|5am|midnight|middle
scared|afraid|terrified alone|tonight|for_my_life|go_home|go_to_sleep
scared|afraid|terrified|frightened of SELF|my_thoughts|my_mind|my_own|going_home
cant|shouldnt|not|dont (want|think) (i) (should) (left) alone right|now|$|with_my
go*|take|took|taken|check*|drive|get|need (me|SELF|him|her) (in|into) er|hospital|psych|psychiatric|ward
psych* ward|hospital|hold
commit SELF
hear* (the) voices
voices .. head|tell*|say*|loud|kill|hurt
^ not ok|okay|alright|doing_ok|doing_well|doing_okay|fine|well (ok|tonight|today|anymore|right|at|now|$)
save me $|please|somebody|someone
forgive me $|mom|mum|dad|god|everyone|for_what|family
sorry mom|mum|for_everything|i_tried|to_everyone|family|all
tell (my) family|mom|mum|kids|parents|dad|everyone|them|her|him (that) love|loved|sorry
dark|bad|black|horrible|scary|awful|evil|ugly|terrible thoughts
(horrible) dark|low|scary|horrible|terrible|really_bad|rough place|hole|spot|headspace
pit of despair
darkness $|inside|swallow*|tak*|wins|winning|everywhere|closing|again
walls closing
feel* (complete*|total*|nothing|utterly|numb|like) numb|empty|hollow|broken|lifeless|nothing $|inside|all|every|anymore|about
life|everything .. no|lost (all|any) meaning|purpose|point|sense
cant|dont|not (see|imagine|picture) (any|my) future|way_forward|light|way_out|tomorrow|hope
no light|end_in_sight|point|future $|at|from|in_sight|of_tunnel|left|anymore|for_me
stuck|trapped .. no|cant (way|get|any|see) out|escape
trapped in (my) (own) body|life|mind|head|this|house|marriage|hell|here
WISH .. (run) disappear|vanish|gone|invisible $|completely|for_a|from_everyone|from_the_world|from_everything|now
want*|wann*|wish*|need|make|please|beg* .. pain|hurt*|suffering|it|this|everything|thoughts|feeling|all (go) stop|over|end|away|quiet $|now|please|already
meltdown|breaking_down
break_down $
NOT (stop|handle) pain|suffering|hurting NOMORE|$
pain .. too_much|wont|never|every_day|cant
strangl*|slap*|kick*|rap*|threw|shov*|push*|grab*|stalk*|threat*|attack*|lock* me
husband|boyfriend|partner|ex|he|wife|girlfriend|dad|mom|stepdad|father|mother|hes|shes .. violent|abus*|dangerous|scares_me|hits|beats|hurts_me|threaten*|chok*|gun
groom*|assault*|trafficked|incest
force* (me) (to) (have) sex|into
end|ends|reach* (of) (my) my (the) rope|tether|limit|line
tired|sick|exhausted|done|worn (of|with|out) (feeling|all|fighting|this|trying|my|from) fight*|trying|pretend*|pain|suffer*|everything|hurting|struggl*|feel*_like_this|it_all|this_life|existing|battle*|being_strong $|all|like|every|anymore|alone
no|sin (tengo|hay|veo|me|quedan|con) fuerzas|animo*|ganas (para) $|seguir|nada|mas|vivir|continuar|luchar
no|ya (me) sirvo|valgo|importo
no merezco $|nada|vivir|amor|ser|ayuda|estar
siento|soy (que) (como) (solo) carga|estorbo|inutil|fracas*|basura|nada|mierda|poca_cosa|invisible|vaci*|muert*|rot*|atrapad*|sol*|abandonad* $|dentro|por|sin|en|para|mundo|todos
^ solo $
importo (a) nadie|$
(a) nadie (me) (va) (a) importo|importa|quiere|entiende|escucha|necesita|ayuda|extran*|ama|ve
no tengo (a) nadie|con_quien|quien
demasiado rot* $
hablar|platicar|conversar|charlar|desahogar*|hable|hablo (con) alguien|quien (esta|para|en|por) AHORA|$
alguien|quien (con|que) (me) (puedo|pueda|puede) (me) hablar|hablo|platicar|llamar|llamo|escuch*|ayud*|acudir|contactar|hable (AHORA|$|conmigo)
quien (puedo|debo) llamar|llamo|hablar|acudir .. AHORA
alguien despiert*|ahi|conectad*|por_favor
necesito|quiero|busco|ocupo (mucha) alguien (AHORA|$)
ayuda|ayudanos|ayuden AHORA
^ ayuda|ayudanos $|me
ayudame|ayudenme|ayudeme|auxilio|socorro|salvenme|urgencia*
linea|telefono|numero|chat|tel (para) (24) ayuda|esperanza|vida|apoyo|prevencion|anonim*|psicologic*|horas|depresion
no|ya (no) (lo) (puedo) puedo|aguanto|doy|soporto|resisto|tolero|banco|seguir (con) (mas|esto|asi|todo|vida|mi_vida|dolor|este_dolor|$)
no (me) aguanto|soporto|resisto|tolero (mas|esto|mi_vida|mi_dolor|mi_cabeza|este_dolor|vida|dolor|$)
no puedo (ya) mas|seguir|continuar $|asi|con|adelante|cama
no doy para_mas
al|mi limite|borde|tope $
toc* fondo
derrumb*|desmoron*|desplom*
me (siento) hund*|ahog*|quiebr*|romp* $|por|en_la
volviendo|vuelvo|volver* loc*
me super*|rebasa|sobrepas* $
me rendi|canse|harte (de) $|todo|vivir|luchar|intentar|esto|esta|sufrir|ya
cansad*|hart*|agotad*|cansancio (de) (tanto) todo|luchar|sufrir|esto|llorar|intentar*|fingir|sentir* $|asi|ya|siempre
odio (mi_propia) vida|existencia|existir
no|sin (hay|veo|tiene|tengo) remedio|solucion|esperanza*|futuro|sentido|escapatoria
para|pa|xq|por que|q (voy|quiero|intentar) (a) sigo|seguir|esforzarme|levantarme|intentar*|estoy_aqui|luchar $|intent*|luch*|adelante|si
que|cual (tiene|es) sentido (tiene) $|seguir|todo
nada (me) (tiene) sentido|importa|vale|pena
miedo (que) (que) (me) pued*|voy|podria|llegar (me) (a) hacer*|pasar|lastim*
miedo (a) mi mism*|pensamientos|esposo|pareja|novio
dejar sufrir|sentir|doler
QUIERO (que) (todo|ya) (se|esto|me) (todo|este) (dolor) acab*|termin*|par*|ces* (dolor|todo|sufrimiento|esto|ya|$)
QUIERO (ya) desaparec*|rendirme|huir_de_todo|irme_lejos|dejar_todo
muriendo|destroz* (por) dentro
pensamientos|ideas|pienso negr*|malos|feos
peligro|riesgo $|en
en peligro|riesgo
viol*|abus*|agred*|golpe*|forz*|amenaz* (de) (a) mi|me
me viol*|abus*|agred*|golpe*|forz*|amenaz*|peg*|maltrat*|empuj*
navaja*|cuchilla*|rasuradora (brazo*|piel|$)
oigo|escucho|oir|escuchar voces
hopel*|hopless*|despera*|desesper*|unsafe|hotline*|helpline*|lifeline*|crisis|emergenc*|urgent*|samaritans|988|911|999|112|rape*|molest*|breakdown
feel* trapped
trapped $
no|los*|without|all|any hope
NOT take|handle|stand|bear|cope|go_on|face|keep*|deal|this|it .. NOMORE
cant|not take|handle|stand|bear|cope|go_on|keep_going|this (with) (this|it|life|things|pain|much) $
how go_on
nobody|noone|everyone|everybody cares|care|loves|hates|wants|love|needs (about) me|$
hate|ruined (my) life
life hell|over|worthless|falling
no way out $|of_this|of_here|for_me|left|no|anymore
no future $
no|see|any way|future $
^ (please) help|help_me|sos|done|enough (please|now) $
done|finished|tired|over|sick (of|with) everything|this|it|trying|fighting|pretending|pain|suffering|all $
whats point (NOMORE) $
want|wish disappear|vanish|gone|escape_everything
want|need|make .. pain|hurting|suffering|it|this|everything stop|over|end|away
end|ends my|of rope|tether|pain
breaking|rock point|bottom
cant live like
think*|thought*|obsess* (about|of|with|lot) (my) (own) DIE|funeral
feel*|inside (like) DIE
dead|dying|empty|numb inside
call|text|talk|speak|someone|somebody|help|chat (someone) (right) now|tonight|immediately|asap
need|want|please|somebody|someone help (me) bad|badly|asap
^ need help $
NOT feel (feeling) safe
NOT safe
immediate|in danger
hits|hit|beats|beat|chok*|punch*|hurting me
husband|boyfriend|partner|he|wife|dad|mom hurts
scared|afraid (of) (my) husband|boyfriend|partner|dad|wife
domestic|sexual*|physically|abused abus*|violence|at_home
hurt*|harm|kil*|stab someone|somebody|people|him|her|them|others|my_baby|my_kid*|my_child*
falling apart
losing mind|my_mind
nadie (me) import*
carga|estorbo
no|sin|perdi* (hay|veo|tengo|encuentro|hallo) salida|esperanza*|futuro
me rindo
violencia domestica|genero|familiar
abuso sexual
no (me) siento segur*|salvo
pens*|ideas|piens* (en) (mi) muerte|oscur*|morir*
no quiero|puedo seguir|continuar|nada (asi|mas) $
QUIERO|que (todo) (se) acab*|termine|pare (sufrimiento)
`;

import type { SearchableOffering, SearchableTerm } from '../../cms/domain/search/searchable-offering.ts';

/** Title, summary, description, and the terms with their synonyms (`label: synonym, synonym`). */
type Sketch = { title: string; summary: string; text: string; terms?: string[]; provider?: string };

/** Offerings as different as a catalogue has them, under short names. Written without looking at what the code can do. */
const SKETCHES: Readonly<Record<string, Sketch>> = {
	specialistLezen: {
		title: 'Opleiding tot specialist lezen',
		summary: 'Een jaar lang verdiept u zich in begrijpend lezen en leesmotivatie.',
		text: 'U leert een leesplan voor de hele school te maken en collega’s te begeleiden bij lessen met rijke teksten.',
		terms: ['Primair onderwijs: basisonderwijs, po', 'Nederlands'],
	},
	leesspecialistVo: {
		title: 'Leesspecialist in het voortgezet onderwijs',
		summary: 'Voor docenten Nederlands die lezen schoolbreed willen aanpakken.',
		text: 'Leerlingen die vastlopen in zaakvakteksten hebben een docent nodig die weet hoe lezen werkt.',
		terms: ['Voortgezet onderwijs: vo, middelbare school'],
	},
	rekencoordinator: {
		title: 'Post-hbo rekencoördinator',
		summary: 'Word de spil van het rekenonderwijs op uw school.',
		text: 'U analyseert toetsresultaten, kiest een methode en begeleidt leraren bij hun rekenlessen.',
		terms: ['Primair onderwijs: basisonderwijs, po', 'Rekenen-wiskunde'],
	},
	rekenenKleuters: {
		title: 'Rekenen met kleuters',
		summary: 'Tellen, meten en vergelijken in spel en in de kring.',
		text: 'Een workshop vol materiaal dat morgen op tafel kan liggen.',
		terms: ['Primair onderwijs: basisonderwijs, po', 'Rekenen-wiskunde', 'Jonge kind: kleuters, onderbouw'],
	},
	rekeningHouden: {
		title: 'Omgaan met verschillen in de mbo-klas',
		summary: 'Rekening houden met wat studenten al kunnen.',
		text: 'Differentiëren naar tempo en niveau, zonder vijf lessen tegelijk te geven.',
		terms: ['Middelbaar beroepsonderwijs: mbo, beroepsonderwijs'],
	},
	toetsen: {
		title: 'Toetsen die helpen bij het leren',
		summary: 'Van cijfers geven naar formatief handelen.',
		text: 'U ontwerpt een toets, bespreekt hem met collega’s en leert van de antwoorden van uw leerlingen.',
		terms: ['Voortgezet onderwijs: vo, middelbare school', 'Toetsing en examinering'],
	},
	examinering: {
		title: 'Examens maken in het beroepsonderwijs',
		summary: 'Voor examencommissies en constructeurs.',
		text: 'Betrouwbaar beoordelen in de praktijk, met heldere criteria.',
		terms: ['Middelbaar beroepsonderwijs: mbo, beroepsonderwijs', 'Toetsing en examinering'],
	},
	toetsenbord: {
		title: 'Typen met tien vingers',
		summary: 'Zelf blind leren typen op een toetsenbord.',
		text: 'Handig voor wie veel verslagen schrijft.',
	},
	blessures: {
		title: 'Blessures voorkomen in de gymzaal',
		summary: 'Veilig bewegingsonderwijs voor vakleerkrachten.',
		text: 'Hulpverlenen, opstellen en eerste hulp bij een blessure.',
		terms: ['Bewegingsonderwijs: gym, lichamelijke opvoeding, LO'],
	},
	lesontwerp: {
		title: 'Een goede les ontwerpen',
		summary: 'Doelen, uitleg en verwerking in balans.',
		text: 'U brengt een eigen lesplan mee en gaat met een beter plan naar huis.',
		terms: ['Didactiek'],
	},
	gedrag: {
		title: 'Gedragsproblemen voor zijn',
		summary: 'Rust in de groep door voorspelbaarheid.',
		text: 'Wat u doet voordat een kind boos wordt, en daarna.',
		terms: ['Gedrag en pedagogiek'],
	},
	groei: {
		title: 'Groeien als beginnend leraar',
		summary: 'Intervisie voor starters in hun eerste drie jaren.',
		text: 'Uw eigen vragen staan centraal: orde houden, ouders spreken, grenzen stellen.',
		terms: ['Intervisie: collegiale consultatie'],
	},
	hoogbegaafd: {
		title: 'Specialist hoogbegaafdheid',
		summary: 'Onderwijs aan hoogbegaafde leerlingen in en buiten de klas.',
		text: 'Signaleren, compacten, verrijken en het gesprek met thuis.',
		terms: ['Specialist begaafdheid: talentbegeleider'],
	},
	nt2: {
		title: 'NT2 in elke les',
		summary: 'Taalsteun voor nieuwkomers in gewone klassen.',
		text: 'Woordenschat, spreekkansen en visuele steun voor leerlingen die Nederlands nog leren.',
		terms: ['Nederlands als tweede taal: NT2, anderstaligen'],
	},
	taalbeleid: {
		title: 'Beleid voor taal op school',
		summary: 'Samen met het team een plan dat blijft staan.',
		text: 'Voor taalcoördinatoren en schoolleiders.',
		terms: ['Nederlands'],
	},
	schrijven: {
		title: 'Creatief schrijven in de bovenbouw',
		summary: 'Kinderen die graag een verhaal op papier zetten.',
		text: 'Genres, feedback van klasgenoten en voorlezen uit eigen werk.',
		terms: ['Primair onderwijs: basisonderwijs, po'],
	},
	digitaal: {
		title: 'Kunstmatige intelligentie in de klas',
		summary: 'Wat kan een chatbot, en wat mag een leraar ermee?',
		text: 'Digitale geletterdheid, auteursrecht en privacy voor docenten.',
		terms: ['Digitale geletterdheid: ict, mediawijsheid'],
	},
	elearning: {
		title: 'E-learning: kansengelijkheid',
		summary: 'In eigen tempo, met filmpjes en opdrachten.',
		text: 'Over verwachtingen, vooroordelen en wat een school kan doen.',
	},
	burgerschap: {
		title: 'Burgerschapsonderwijs met lastige gesprekken',
		summary: 'Polarisatie in de klas bespreken.',
		text: 'Oefenen met acteurs. Na afloop durft u het gesprek aan.',
		terms: ['Burgerschap'],
	},
	coach: {
		title: 'Coachen van collega’s',
		summary: 'Gesprekstechniek voor begeleiders van studenten en starters.',
		text: 'Luisteren, samenvatten, doorvragen en feedback geven.',
		terms: ['Schoolopleider: werkplekbegeleider'],
	},
	natuurkunde: {
		title: 'Practicum natuurkunde: meten is weten',
		summary: 'Proeven met elektriciteit en licht voor klas 3 en 4.',
		text: 'Veilig experimenteren met eenvoudige middelen.',
		terms: ['Natuurkunde: bètavakken, science'],
	},
	tekenen: {
		title: 'Tekenen en schilderen voor niet-kunstenaars',
		summary: 'Beeldende vorming met plezier.',
		text: 'Lijn, vlak, kleur en compositie.',
		terms: ['Beeldende vakken: kunst, handvaardigheid'],
	},
	ouders: {
		title: 'In gesprek met ouders',
		summary: 'Ouderbetrokkenheid begint bij luisteren.',
		text: 'Voor leerkrachten die tegen het tienminutengesprek opzien.',
	},
	dyslexie: {
		title: 'Dyslexie op de middelbare school',
		summary: 'Hulp bij hardnekkige spellingproblemen.',
		text: 'Compensatie, dispensatie en wat de wet zegt.',
		terms: ['Voortgezet onderwijs: vo, middelbare school'],
	},
};

export const EVALUATION_OFFERINGS: SearchableOffering[] = Object.entries(SKETCHES).map(([name, sketch]) => ({
	id: name,
	slug: name.toLowerCase(),
	title: sketch.title,
	summary: sketch.summary,
	descriptionText: sketch.text,
	learningOutcomes: [],
	audience: '',
	provider: { slug: 'aanbieder', title: sketch.provider ?? 'Voorbeeldaanbieder' },
	sectors: [],
	subjects: [],
	themes: (sketch.terms ?? []).map(termOf),
	form: { slug: 'vorm', label: '', synonyms: [] },
	roles: [],
	modality: 'on-site',
	regions: [],
	paths: [],
	competenceTitles: [],
	priceInCents: 0,
	contactHours: 8,
	selfStudyHours: 0,
	levelLabel: '',
	languageLabel: '',
	recognition: 'none',
	isExample: true,
	editions: [],
}));

function termOf(text: string): SearchableTerm {
	const [label = '', synonyms = ''] = text.split(': ');
	return { slug: label.toLowerCase().replace(/[^a-z]+/g, '-'), label, synonyms: synonyms === '' ? [] : synonyms.split(', ') };
}

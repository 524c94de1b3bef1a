/**
 * Words without a subject of their own, folded. Left out of texts and queries.
 * Short on purpose: "meer" (meer- en hoogbegaafd), "niet", "samen" and "eigen" are about something.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'de het een en of van in op te om voor met door bij naar uit aan tot als dan die dat deze dit is zijn ben bent was er ik je jij jou jouw jullie u uw we wij ' +
		'mij mijn ons onze hun hen ze zij zich hij haar wat hoe waar welke welk wil wilt graag over kan kunt kunnen wordt worden ook nog maar dus want ' +
		'zoek zoeken iets alles alle binnen tussen via per zoals omdat hierbij daarbij waarbij waarmee hiermee daarmee'
	).split(' '),
);

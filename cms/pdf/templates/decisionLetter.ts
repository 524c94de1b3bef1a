import { z } from 'zod';
import { definePdf } from '../definePdf.ts';

/** A letter about a decision to the provider. Days and scores come in as people read them. */
export const decisionLetter = definePdf({
	schema: z.object({
		sender: z.string(),
		addressee: z.string(),
		date: z.string(),
		reference: z.string(),
		subject: z.string(),
		opening: z.array(z.string()),
		conditions: z.array(z.object({ text: z.string(), dueDate: z.string() })),
		reasons: z.array(z.string()),
		profile: z.array(z.object({ group: z.string(), score: z.string() })),
		criteria: z.array(z.object({ title: z.string(), level: z.string(), reasons: z.array(z.string()) })),
		objection: z.string(),
		closing: z.string(),
	}),
	source: `
#let letter = json(bytes(sys.inputs.data))
#set document(title: letter.subject, author: letter.sender)
#set page(paper: "a4", margin: (x: 25mm, y: 22mm), numbering: "1 / 1")
#set text(lang: "nl", size: 11pt, font: "Libertinus Serif")
#set par(leading: 0.7em, spacing: 1.1em)
#show heading.where(level: 1): set text(size: 15pt)
#show heading: set block(above: 1.6em, below: 0.8em)

#text(weight: "bold", letter.sender)

#letter.addressee

#letter.date #linebreak()
Kenmerk: #letter.reference

= #letter.subject

#for paragraph in letter.opening { par(paragraph) }

#if letter.conditions.len() > 0 [
  == Voorwaarden
  #enum(..letter.conditions.map(condition => [#condition.text (uiterlijk #condition.dueDate)]))
]

== Waar dit besluit op rust
#for paragraph in letter.reasons { par(paragraph) }

#if letter.profile.len() > 0 {
  table(
    columns: (1fr, auto),
    stroke: 0.5pt + luma(140),
    inset: 6pt,
    table.header([*Onderdeel*], [*Score (0–100)*]),
    ..letter.profile.map(row => (row.group, row.score)).flatten().map(value => [#value]),
  )
}

#if letter.criteria.len() > 0 [
  == Per criterium
  #for criterion in letter.criteria {
    heading(level: 3, criterion.title)
    par(criterion.level)
    for reason in criterion.reasons { par(reason) }
  }
]

== Bent u het er niet mee eens?
#letter.objection

#letter.closing
`,
});

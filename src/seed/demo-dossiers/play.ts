/** Plays one story: each act a day or so after the one before. */
import { countyOf, coordinatorOf } from '#opinions/addressees.ts'

import type { DemoStructure } from '../structures.ts'
import { ask, give } from './consult.ts'
import { askForMore } from './correct.ts'
import { act, checkDocuments } from './instruct.ts'
import type { Acting } from './people.ts'
import type { Story, Telling } from './stories.ts'

export type Cast = {
  desk: Acting
  manager: Acting
  coordinator: Acting
  /** By département. */
  counties: Readonly<Record<string, Acting>>
  applicant: Acting
}

type Scene = {
  cast: Cast
  reference: string
  structure: DemoStructure
  telling: Telling
  /** The instant of the act of this rank after the filing. */
  after: (rank: number) => Date
}

type Play = (scene: Scene) => Promise<void>

const nothing: Play = async () => undefined

const check: Play = ({ cast, reference, after }) => checkDocuments(cast.desk, reference, after(1))

const correct: Play = async ({ cast, reference, after }) => {
  await checkDocuments(cast.desk, reference, after(1), ['comptes_annuels'])
  await askForMore(cast.desk, reference, after(2))
}

const admit: Play = async (scene) => {
  await check(scene)
  await act(scene.cast.desk, scene.reference, 'admit', scene.after(2))
}

/** The opinion of the département is given; that of the coordinator is awaited. */
const consult = async (scene: Scene): Promise<string[]> => {
  const { cast, reference, structure, after } = scene
  await admit(scene)
  const addressees = [countyOf(structure.department), coordinatorOf(structure.region)]
  const opinions = await ask(cast.desk, reference, addressees, after(3))
  const county = cast.counties[structure.department]
  if (county && opinions[0]) await give(county, opinions[0], 'favourable', after(5))
  return opinions
}

const review: Play = async (scene) => {
  const { cast, reference, after } = scene
  const [, coordinator] = await consult(scene)
  if (coordinator) await give(cast.coordinator, coordinator, 'reserved', after(6))
  await act(cast.desk, reference, 'finishReview', after(7))
}

const refer: Play = async (scene) => {
  await review(scene)
  const members = ['national:dgefp', 'national:dae', 'national:anru', 'national:ave']
  await ask(scene.cast.desk, scene.reference, members, scene.after(8))
}

const refuse: Play = async (scene) => {
  const { cast, reference, after } = scene
  await check(scene)
  const reason = 'Le projet porte sur moins de 0,5 ETP une fois retiré le poste déjà financé.'
  await act(cast.manager, reference, 'declareInadmissible', after(2), reason)
}

const withdraw: Play = ({ cast, reference, after }) =>
  act(cast.applicant, reference, 'withdraw', after(1), 'Le cofinancement attendu n’a pas été voté.')

const PLAYS: Readonly<Record<Story, Play>> = {
  draft: nothing,
  filed: nothing,
  checked: check,
  correctionAsked: correct,
  admitted: admit,
  consulted: async (scene) => void (await consult(scene)),
  reviewed: review,
  referred: refer,
  inadmissible: refuse,
  withdrawn: withdraw,
}

export const playStory = (scene: Scene): Promise<void> => PLAYS[scene.telling.story](scene)

import type { Page, ScalarField, Section } from '#forms/definition.ts'
import { missionOptions } from '../missions.ts'
import { call } from '../sources.ts'

const source = call('B.2-1 et annexe 2')

const strategyText = (
  key: string,
  label: string,
  help: string,
  visibleIf?: string,
): ScalarField => ({
  key,
  kind: 'longText',
  label,
  help,
  required: true,
  maxLength: 4000,
  source,
  ...(visibleIf ? { visibleIf } : {}),
})

const chosen: Section = {
  key: 'missions_retenues',
  title: 'Missions',
  fields: [
    {
      key: 'missions',
      kind: 'choices',
      label: 'Sur quelles missions votre projet se positionne-t-il ?',
      help: 'Au moins une. Chaque mission cochée est un engagement que l’instruction regardera avec attention.',
      required: true,
      min: 1,
      options: missionOptions,
      source: call('B.2-1'),
    },
    strategyText(
      'strategie_generale',
      'Stratégie',
      'Ce que vous voulez obtenir en un an, et par quel chemin.',
    ),
  ],
}

const priorities: Section = {
  key: 'strategie_etat',
  title: 'Marchés de l’État et de ses programmes',
  fields: [
    strategyText(
      'priorite_etat',
      'Comment donnerez-vous la priorité aux marchés de l’État, de ses établissements publics et de ses programmes ?',
      'Quels acheteurs, quelle part du temps des postes, quels secteurs et quelles considérations sociales ? Les marchés du NPNRU sont regardés avec une attention particulière.',
    ),
    strategyText(
      'strategie_urbain',
      'Comment accompagnerez-vous le renouvellement urbain ?',
      'Projets de l’ANRU concernés, maîtres d’ouvrage, calendrier.',
      '"renouvellement_urbain" in missions',
    ),
  ],
}

const partners: Section = {
  key: 'strategie_partenaires',
  title: 'Acheteurs, acteurs inclusifs et emploi',
  help: 'Si vous n’avez pas coché une mission, dites en une phrase ce qui est fait.',
  fields: [
    strategyText(
      'strategie_acheteurs_publics',
      'Comment accompagnerez-vous les autres acheteurs publics du territoire ?',
      'Collectivités, hôpitaux, bailleurs sociaux…',
    ),
    strategyText(
      'strategie_acheteurs_prives',
      'Comment accompagnerez-vous les acheteurs privés ?',
      'En particulier lorsque leurs projets sont conduits avec des acteurs publics.',
      '"acheteurs_prives" in missions',
    ),
    strategyText(
      'strategie_inclusion',
      'Comment mobiliserez-vous les acteurs inclusifs ?',
      'Structures d’insertion par l’activité économique, entreprises adaptées, ESAT ; usage du Marché de l’inclusion.',
    ),
    strategyText(
      'strategie_emploi',
      'Comment mettrez-vous en relation les acheteurs et le réseau pour l’emploi ?',
      'France Travail, missions locales, Cap emploi, conseils départementaux…',
    ),
    strategyText(
      'strategie_parcours',
      'Comment construirez-vous des parcours de qualité ?',
      'Avec les structures d’insertion et les acteurs de la formation professionnelle.',
    ),
  ],
}

export const strategyPage: Page = {
  key: 'strategie',
  title: 'Stratégie et missions',
  introduction:
    'L’instruction regarde si le projet se positionne clairement sur les missions attendues.',
  sections: [chosen, priorities, partners],
}

import type { FieldOf, Page, TableColumn } from '#forms/definition.ts'
import { call } from '../sources.ts'

const count = (key: string, label: string): TableColumn => ({
  key,
  kind: 'integer',
  label,
  min: 0,
  max: 10_000_000,
  required: true,
  total: true,
})

/** One table per kind of market (R135): past year, then what is planned or to be developed. */
const volumes = (key: string, label: string, help: string, minRows?: number): FieldOf<'table'> => ({
  key,
  kind: 'table',
  label,
  help,
  rowLabel: 'Acheteur ou programme',
  ...(minRows ? { required: true, minRows } : {}),
  maxRows: 40,
  source: call('annexe 2'),
  columns: [
    {
      key: 'acheteur',
      kind: 'text',
      label: 'Acheteur ou programme',
      required: true,
      maxLength: 200,
    },
    count('marches_passes', 'Marchés suivis l’an passé'),
    count('marches_prevus', 'Marchés prévus'),
    count('heures_passees', 'Heures d’insertion l’an passé'),
    count('heures_prevues', 'Heures d’insertion prévues'),
  ],
})

export const volumesPage: Page = {
  key: 'volumes',
  title: 'Volumes d’activité',
  introduction: 'Ces volumes, prévus ou à développer, deviendront les repères des bilans.',
  sections: [
    {
      key: 'volumes_par_marche',
      title: 'Suivi de la clause par type de marché',
      help: 'Écrivez 0 là où il n’y a rien.',
      fields: [
        volumes(
          'volumes_etat',
          'Marchés de l’État ou de ses programmes',
          'Ministères, services déconcentrés, établissements publics, programmes comme le NPNRU.',
          1,
        ),
        volumes(
          'volumes_locaux',
          'Marchés publics locaux',
          'Collectivités, hôpitaux, bailleurs sociaux…',
        ),
        volumes('volumes_prives', 'Marchés privés', 'Le cas échéant.'),
        {
          key: 'volumes_commentaire',
          kind: 'longText',
          label: 'Commentaire',
          maxLength: 2000,
          source: call('annexe 2'),
        },
      ],
    },
  ],
}

import type { ContentSection } from '#editions/edition.ts'
import { bold, callout, ol, p, ul } from '../../writing.ts'

/** R024–R026. */
export const blankZones: ContentSection = {
  key: 'zones_blanches',
  title: 'Zones blanches',
  blocks: [
    callout(
      'Focus : qu’est-ce qu’une zone blanche ?',
      p('Un territoire est une « zone blanche » dans l’un de ces trois cas :'),
      ol(
        'aucun facilitateur n’y agit ;',
        'seul le facilitateur d’un territoire voisin y intervient, parce qu’il a étendu son périmètre, et des besoins y sont identifiés ;',
        'les structures présentes ne peuvent pas répondre à tous les besoins, en particulier pour couvrir les marchés de l’État.',
      ),
    ),
    p('Pour un projet sur une zone blanche, la demande de justification dépend de la structure :'),
    ul(
      [
        bold('La structure existe déjà ailleurs dans la région'),
        ' : elle joint une attestation de structure, délivrée par Alliance Villes Emploi (AVE) ou par un autre organisme. L’attestation montre son engagement dans la clause sociale d’insertion et les postes de facilitateurs ou de coordinateurs qu’elle porte. Une collectivité territoriale en est dispensée.',
      ],
      [
        bold('La structure est émergente'),
        ' (réseau de l’emploi compétent en matière d’insertion, ou collectivité territoriale) : elle est présente sur la zone à couvrir et justifie d’une implantation qui lui permette de tenir ce rôle.',
      ],
    ),
  ],
}

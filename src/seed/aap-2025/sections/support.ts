import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, p, ul } from '../../writing.ts'

/** R072–R082. */
export const support: ContentSection = {
  key: 'accompagnement',
  title: 'Être accompagné pour construire et réaliser son projet',
  navigation: 'Accompagnement',
  blocks: [
    h3('La DDETS, premier interlocuteur'),
    p(
      'Dans chaque département, la DDETS connaît le territoire et ses acteurs. C’est à elle que le porteur s’adresse d’abord ; à sa demande, elle peut l’aider à monter son projet.',
    ),
    p('Experte de son territoire, elle est consultée par la DREETS :'),
    ul(
      'sur la qualité du porteur, lors des comités de sélection ;',
      'sur tout projet qui vise à couvrir une zone blanche.',
    ),
    p(
      'Elle veille à l’équilibre du territoire, entre les besoins comme entre les porteurs, et fait le lien avec la direction départementale des territoires (DDT) au sujet des besoins des projets ANRU.',
    ),
    p('Elle suit enfin la réalisation des projets au regard de ses priorités locales :'),
    ul(
      'le nombre de marchés à couvrir ;',
      'le nombre d’acheteurs du territoire ;',
      'les secteurs en tension où la clause sociale d’insertion fait partie des solutions.',
    ),
    h3('Le coordinateur régional, à rencontrer avant de déposer'),
    p(
      'La structure qui veut faire financer un poste ',
      bold('prend contact avec le coordinateur régional'),
      ' : ils définissent ensemble le champ d’intervention prioritaire (types d’acheteurs, territoires, grands projets). Il travaille de près avec les services de l’État ; les DREETS et les DEETS sollicitent son appui.',
    ),
    h3('Les instances du réseau pour l’emploi'),
    p(
      'La clause sociale d’insertion a sa place dans les travaux des CDPE, les comités départementaux du réseau pour l’emploi, comme dans ceux des commissions inclusion et insertion par l’activité économique (IAE). Ils mobilisent le service public de l’emploi pour faire connaître la clause comme voie d’insertion, orienter plus facilement vers les heures d’insertion les personnes qui y ont droit, et faire le lien avec les filières en tension.',
    ),
    h3('Pendant l’exécution de la convention'),
    p(
      'La DREETS et la DDETS restent disponibles du début à la fin. Avec le ou les coordinateurs du territoire, elles peuvent aider la structure à monter en charge.',
    ),
  ],
}

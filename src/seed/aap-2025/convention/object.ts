import type { ConventionArticle } from '#editions/convention-template.ts'
import { bold, p, ul } from '../../writing.ts'

/** What is done, for how long and for whom (R020, R021, R083, R084, R186). */
export const objectArticles: readonly ConventionArticle[] = [
  {
    key: 'objet',
    title: 'Objet de la convention',
    blocks: [
      p(
        'Par la présente convention, la structure s’engage, à son initiative et sous sa responsabilité, à mettre en œuvre le projet « {project} », qui finance {etp} de facilitateur de la clause sociale d’insertion ou de coordinateur régional.',
      ),
      p(
        'L’administration contribue financièrement à ce projet d’intérêt général. Elle n’en attend aucune contrepartie directe.',
      ),
    ],
  },
  {
    key: 'duree',
    title: 'Durée et date d’effet',
    blocks: [
      p(
        'La convention prend effet le ',
        bold('{effectOn}'),
        ' pour une durée de {months} mois. Elle s’achève le ',
        bold('{endsOn}'),
        ', sous réserve des obligations qui subsistent après son terme : comptes à rendre, contrôle et reversement.',
      ),
    ],
  },
  {
    key: 'priorites',
    title: 'Publics et acheteurs prioritaires',
    blocks: [
      p(
        'Pendant toute la durée de la convention, la structure veille à ce que les postes financés :',
      ),
      ul(
        'accompagnent en priorité les marchés de l’État, de ses services déconcentrés et de ses établissements publics ;',
        'accompagnent les opérations du nouveau programme national de renouvellement urbain (NPNRU) ;',
        'restent accessibles à tout acheteur de l’État du territoire qui les sollicite ;',
        'mobilisent les structures de l’insertion par l’activité économique, les entreprises adaptées et les établissements d’accompagnement par le travail ;',
        'contribuent à des parcours de qualité, avec les acteurs du réseau pour l’emploi.',
      ),
      p(
        'Les marchés d’autres acheteurs, publics ou privés, sont accompagnés dans la mesure où cette priorité est respectée.',
      ),
    ],
  },
  {
    key: 'postes',
    title: 'Engagements relatifs aux postes',
    blocks: [
      p(
        'La structure affecte les postes énumérés à l’annexe 1 aux seules missions du projet, à hauteur de la quotité financée. Elle informe l’administration, dans le mois, de toute vacance, de tout remplacement et de toute modification de quotité.',
      ),
      p(
        'Elle s’engage à ne pas diminuer les financements préexistants des autres postes de facilitateur qu’elle porte.',
      ),
      p(
        'Les personnes nouvellement recrutées s’inscrivent sur la plateforme « Le Marché de l’inclusion » ; la structure en justifie.',
      ),
    ],
  },
]

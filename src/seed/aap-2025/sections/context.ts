import type { ContentSection } from '#editions/edition.ts'
import { bold, h3, link, note, noteCall, ol, p, ul } from '../../writing.ts'

/** R001–R005. */
export const context: ContentSection = {
  key: 'contexte',
  title: 'Pourquoi cet appel à projets',
  navigation: 'Contexte',
  blocks: [
    p(
      'Pour la période 2022-2025, l’État s’est donné un plan national des achats durables (PNAD) : une feuille de route pour que les achats, publics comme privés, respectent mieux l’environnement et soient plus utiles socialement. Il a deux volets :',
    ),
    ul(
      'un volet environnemental, confié au Commissariat général au développement durable (CGDD) ;',
      [
        'un volet social, que porte notamment le ministère du travail, de la santé, des solidarités et des familles (MTSSF), avec ses services en région et en département ',
        noteCall(1),
        '.',
      ],
    ),
    p(
      'Parmi les actions du volet social figure le développement d’un réseau consacré à la clause sociale d’insertion (CSI) : les ',
      bold('facilitateurs'),
      ' et les ',
      bold('coordinateurs régionaux'),
      '. Leur appui va, par ordre de priorité :',
    ),
    ol(
      'aux acheteurs de l’État ;',
      'aux autres acheteurs qui relèvent du code de la commande publique ;',
      'le cas échéant, aux acheteurs privés, en particulier quand leurs projets sont conduits avec des acteurs publics.',
    ),
    p('Cet appui couvre quatre activités :'),
    ul(
      'définir la clause avec précision ;',
      'calculer avec l’acheteur le nombre d’heures d’insertion que le marché peut offrir ;',
      'suivre l’exécution, en aidant les entreprises titulaires à bien appliquer la clause ;',
      'veiller à la qualité du parcours de chaque bénéficiaire.',
    ),
    p(
      'Le but est un emploi durable pour les bénéficiaires. Le facilitateur et le coordinateur y travaillent avec les acteurs du territoire, en premier lieu le service public de l’emploi, les structures d’insertion par l’activité économique (SIAE), les entreprises adaptées (EA) et les établissements et services d’aide par le travail (ESAT) ',
      noteCall(2),
      '.',
    ),
    h3('Le facilitateur'),
    p(
      'Maillon essentiel entre tous les acteurs d’un marché, le facilitateur aide à définir la clause et à la calibrer, puis accompagne et suit son application. Chacun peut s’adresser à lui comme à une personne ressource.',
    ),
    h3('Le coordinateur régional'),
    p(
      'Le coordinateur régional est le premier interlocuteur des acheteurs régionaux. Il relie les acteurs aux facilitateurs, et les facilitateurs entre eux, dans une région comme dans un département.',
    ),
    note(
      1,
      'En région : les directions régionales de l’économie, de l’emploi, du travail et des solidarités (DREETS), la DRIEETS en Île-de-France et les DEETS outre-mer. En département : les directions départementales de l’emploi, du travail et des solidarités (DDETS).',
    ),
    note(
      2,
      'Les structures inclusives sont toutes présentées sur le ',
      link('Marché de l’inclusion', 'https://lemarche.inclusion.beta.gouv.fr/'),
      '.',
    ),
  ],
}

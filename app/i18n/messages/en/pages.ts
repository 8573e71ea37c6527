import type { Messages } from "../messages.ts";
import type { pages as sv } from "../sv/pages.ts";

export const pages: Messages<typeof sv> = {
  home: {
    tries: "The regions try.",
    learns: "The country learns.",
    lede: "Conferences, news and reports from regions and member organisations, gathered so that what is said in one place can be followed to the next.",
    allNews: "All news",
    allSpaces: "All spaces",
    beginning: {
      title: "The thread begins here",
      text: "As soon as a region or a member organisation has planned its first conference, it hangs here, with its date and organiser.",
    },
    counted: {
      all_one: "space holds the thread:",
      all_other: "spaces hold the thread:",
      region_one: "{{number}} region",
      region_other: "{{number}} regions",
      member_organisation_one: "{{number}} member organisation",
      member_organisation_other: "{{number}} member organisations",
      network: "the network’s own",
    },
  },
  accessibility: {
    title: "Everyone should be able to use this portal",
    lede: "With a mouse, a keyboard, a screen reader, magnification or voice, on a phone or a computer, with or without JavaScript.",
    conformance: {
      title: "How far we have come",
      goal: "The goal is WCAG 2.2 at level AA. That is more than the law asks for in Sweden, Denmark and Norway.",
      verdict:
        "In our judgement the portal meets the goal, except for what is listed under the next heading. In the words of the law, it is partially compliant.",
      assessed: "This was assessed on <when>date</when>.",
    },
    gaps: {
      title: "Known shortcomings",
      pictures:
        "Pictures are described by those who upload them. The portal asks for a decision about each picture, but it cannot tell whether a description is good.",
      texts:
        "Headings, lists and link texts in a news post are chosen by its writer. They are reviewed by a person, not by the portal.",
      languages:
        "A news post exists in one language. The language is marked, so that a screen reader pronounces the text correctly, but the text is not translated.",
      elsewhere: "Others are responsible for the pages and files on other websites that news posts link to.",
    },
    tested: {
      title: "How we have tested",
      text: "Every page is tested automatically with every change, as a visitor and in each role, light and dark, on a phone and on a computer. The main paths are tested with a keyboard and without JavaScript. Nobody from outside has audited the portal.",
    },
    report: {
      title: "Tell us if something stands in your way",
      mail: "Write to <mail>{{email}}</mail>. Say which page it is and what stands in your way, and we will fix it or give you the content in another form.",
      post: "Write to us at the address at the bottom of the page. Say which page it is and what stands in your way, and we will fix it or give you the content in another form.",
    },
    supervision: {
      title: "If you are not satisfied with the reply",
      text: "You can turn to the supervisory authority in your country.",
      SE: "Sweden: <link>Digg</link>, the Swedish Act on the accessibility of digital public services (2018:1937).",
      DK: "Denmark: <link>Digitaliseringsstyrelsen</link>, the Danish web accessibility act (Act no. 692 of 8 June 2018).",
      NO: "Norway: <link>Tilsynet for universell utforming av ikt</link> at Digdir, the Norwegian regulations on universal design of ICT solutions.",
    },
  },
  privacy: {
    title: "How we handle personal data",
    lede: "Those who only read need no account, and the portal keeps nothing about them. This is about those who have one.",
    responsible: {
      title: "Who is responsible",
      text: "{{name}} is the data controller.",
      mail: "Questions about personal data: <mail>{{email}}</mail>.",
      spaces: "For names and pictures in a news post, the organisation whose space it appears in is responsible.",
    },
    kept: {
      title: "What is kept",
      account: "Name, e-mail address and language. The password is kept as a hash, so that nobody can read it.",
      roles: "Which spaces you belong to, with which role and since when.",
      work: "Which texts you have written, which pictures you have uploaded and which replies you have given as a reviewer. Place and time are removed from the pictures.",
      record: "A log of who did what, and when. It holds ID numbers instead of names.",
      mail: "E-mails to you: invitations, links for a new password, and answers from review.",
      attempts: "Attempts to sign in are counted for each account and IP address, but only as hashes.",
    },
    why: {
      title: "Why",
      text: "So that you can sign in and work in the right space, so that a text is reviewed by someone other than its writer, and so that it can be seen afterwards who approved what.",
      basis:
        "The legal basis is legitimate interest (Article 6(1)(f) of the GDPR). The data is not used for advertising, nor for profiling anyone.",
    },
    who: {
      title: "Who sees it",
      text: "Those who coordinate a space see the names of its members, and the admins of the space also see the addresses. The national team sees the names in all spaces, and network admins also see the addresses and the e-mails. Readers do not see who has written a news post, unless the text says so.",
      others:
        "The data is not passed on. Those who run the server and deliver the e-mail do so on behalf of the network.",
    },
    howLong: {
      title: "For how long",
      session: "A sign-in lasts for 14 days and is prolonged while you use the portal.",
      attempts: "Attempts to sign in: two days at most.",
      mail: "E-mails and closed invitations: 90 days. A link for a new password works for an hour and is deleted after 30 days.",
      account:
        "The account and the roles: until you erase the account. Name, address, password and roles then disappear at once. What you have written stays in the spaces, without your name.",
      record: "The log: as long as the space exists, since it shows that review was done properly.",
    },
    rights: {
      title: "What you can do",
      text: "On <account>the page about your account</account> you can see, correct, download and erase what there is about you. You can also object to the processing or ask for it to be restricted.",
      complain:
        "If you are not satisfied, you can complain to <SE>Integritetsskyddsmyndigheten</SE> in Sweden, <DK>Datatilsynet</DK> in Denmark or <NO>Datatilsynet</NO> in Norway.",
    },
    cookies: {
      title: "Cookies",
      text: "The portal uses only the cookies it needs. None of them measures what you read, and none comes from anyone else. So we do not ask for your consent.",
      session: "That you are signed in. 14 days, or until you sign out.",
      language: "The language that you have chosen. A year.",
      theme: "Light or dark, if you have chosen. A year.",
      typed:
        "What you type in a text that is not saved stays in your own browser. It is removed when the text is saved and when you sign out.",
    },
  },
};

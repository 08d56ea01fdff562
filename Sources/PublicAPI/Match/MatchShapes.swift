import Funding
import JSON

/// What an idea is sent as, and what `MatchDocument` writes.
enum MatchShapes {
    static let all: [String: Schema] = [
        "Idea": IdeaForm.schema,
        "PrecedentQuestion": PrecedentForm.schema,
        "MatchAnswer": .object(
            "What can fund an idea, best first, with the reasons.",
            [
                "idea": .named("UnderstoodIdea"), "matches": .list(of: .named("Match"), "In the order that they are to be shown."),
                "nextQuestion?": .named("NextQuestion"),
            ]),
        "UnderstoodIdea": .object(
            "The question as it was understood.",
            [
                "text": .text("The idea."), "language": .text("sv, en or a neighbour's language."),
                "languageFound": .bool("Whether Utblick found the language itself."),
                "applicantFound": .bool("Whether who applies was read out of the text rather than told."),
                "partnersFound": .bool("Whether the partners' countries were read out of the text rather than told."),
                "answeredIn": .choice("The language of the answer's texts.", Language.allCases.map(\.rawValue)),
                "abbreviations": .list(
                    of: .object(
                        "An abbreviation of the idea.", ["short": .text("As written."), "expansions": .texts("What it was read as.")]),
                    "Abbreviations in the idea."),
                "unknownWords": .list(
                    of: .object("A word that nobody knows.", ["word": .text("As written."), "nearest": .texts("What may be meant.")]),
                    "Words that are not known."),
                "applicant?": .choice("Who applies.", ApplicantKind.allCases.map(\.rawValue)),
                "place?": .text("The place that rules are judged by, a code."), "places?": .texts("Those that were told, where several."),
                "partners": .texts("Codes of countries."), "partnerCount?": .integer("Partners besides the applicant."),
                "budget?": .named("WholeAmount"), "starts?": .day("The first day of the project."),
                "months?": .integer("The project's length."), "answers": .named("Answers"),
                "on": .day("The day that the answer holds for."),
            ]),
        "WholeAmount": .object(
            "An amount in whole units.",
            [
                "amount": .integer("Whole kronor or euros.", in: 1...IdeaForm.greatestBudget),
                "currency": .choice("ISO 4217.", Currency.allCases.map(\.rawValue)),
            ]),
        "Answers": Schema([
            "type": "object", "description": "Answers to rules that only a person can judge, by programme.rule or programme.action.rule.",
            "additionalProperties": ["type": "boolean"], "maxProperties": .integer(IdeaForm.mostAnswers),
            "propertyNames": ["pattern": .string(IdeaForm.reference)],
        ]),
        "Match": .object(
            "A call that can fund the idea, or a programme without a call.",
            [
                "programme?": .text("The id of the programme."), "action?": .text("The way of applying."),
                "call?": .text("The id of the call; left out for a programme without one."), "title": .text("Its name."),
                "section": .choice("Where it stands in the answer.", Match.Section.allCases.map(\.rawValue)),
                "relevance": .number("0 to 1: how well the words meet; says nothing of whether one may apply."),
                "verdict": .choice("All deciding rules together.", Verdict.allCases.map(\.rawValue)),
                "rules": .list(of: .named("RuleVerdict"), "Every rule that was looked at."),
                "evidence": .list(of: .named("Evidence"), "The words that met, the weightiest first."),
                "opens?": .day("The day the call opens."), "nextDeadline?": .named("Deadline"),
                "otherWays?": .list(of: .named("OtherWay"), "The programme's other ways of applying."), "time?": .named("TimePlan"),
                "money?": .named("MoneyPlan"),
            ]),
        "RuleVerdict": .object(
            "How one rule comes out.",
            [
                "rule": .text("Its id."), "kind": .choice("What it is about.", Requirement.Kind.allCases.map(\.rawValue)),
                "verdict": .choice("How it comes out.", Verdict.allCases.map(\.rawValue)), "reason": .text("Why, in words."),
                "question?": .text("The question whose answer would settle it."), "topic?": .text("What that question asks about."),
                "inherited": .bool("Whether a call takes it over from its programme or action."), "note?": .text("The editors' remark."),
                "conflict?": .text("What another source says against it."), "source?": .named("ShortSource"),
            ]),
        "ShortSource": .object(
            "Where a rule comes from.",
            [
                "address": .link("Of the page."), "title?": .text("Of the page."),
                "kind": .choice("Who speaks.", Source.Kind.allCases.map(\.rawValue)),
                "confidence": .choice("How far it can be trusted.", Source.Confidence.allCases.map(\.rawValue)),
                "checked": .text("When somebody last read it: YYYY, YYYY-MM or YYYY-MM-DD."),
            ]),
        "Evidence": .object(
            "A word of the idea that met a word of the call.",
            [
                "word": .text("As it stands in the idea."), "met": .text("The word that it met; empty where the link is meaning."),
                "link": .text("How they are linked.", ["examples": ["same", "translation"]]),
                "share": .number("0 to 1: the part of the score that it carries."),
            ]),
        "OtherWay": .object(
            "How another way of applying within the programme comes out.",
            [
                "action": .text("Its id."), "name": .text("Its name."),
                "verdict": .choice("All together.", Verdict.allCases.map(\.rawValue)),
                "deciding?": .named("RuleVerdict"),
            ]),
        "TimePlan": .object(
            "Time left against time needed.",
            ["sentence": .text("All of it in words."), "next": .named("Timetable"), "later?": .named("Timetable")]),
        "Timetable": .object(
            "The way to a deadline.",
            [
                "deadline": .named("Deadline"), "prospect": .text("Whether there is time.", ["examples": ["inTime", "tooLate"]]),
                "daysLeft": .integer("From today."), "daysNeeded": .integer("From the first step's beginning."),
                "decision?": .object(
                    "Who has to decide.",
                    [
                        "meeting?": .day("The day of the meeting."), "papersDue?": .day("When its papers are due."),
                        "isAssumed": .bool("Whether the days are not decided yet."),
                        "isConditional": .bool("Whether it is needed only if the municipality applies."),
                    ]),
                "steps": .list(
                    of: .object(
                        "A step.",
                        ["step": .text("What."), "from": .day("The last day to begin."), "through": .day("The last day to end.")]),
                    "In order."),
            ]),
        "MoneyPlan": .object(
            "Who pays what of the budget; amounts have two decimals.",
            [
                "cost": .text("The budget."), "fundShare": .text("What the fund pays at most."), "ownShare": .text("The rest."),
                "currency": .choice("ISO 4217.", Currency.allCases.map(\.rawValue)),
                "sharePercent": .number("The fund's part of the cost."),
                "decidedBy": .text("What decides the share."), "inDoubt": .bool("Whether a step rests on a doubtful rule."),
                "steps": .list(
                    of: .object(
                        "A step of the calculation.",
                        [
                            "what": .text("What is worked out."), "calculation": .text("As it is done by hand."),
                            "amount": .text("The outcome."), "source?": .named("ShortSource"),
                        ]), "In order."), "remarks": .texts("What to mind."),
                "exchangeRate?": .object("The rate used.", ["sekPerEuro": .text("Kronor for a euro."), "day": .day("Its day.")]),
                "years?": .list(
                    of: .object(
                        "A year.",
                        [
                            "year": .integer("Which."), "cost": .text("Its cost."), "fundShare": .text("The fund's part."),
                            "ownShare": .text("The rest."),
                        ]), "Year by year, where the length was told."),
                "liquidity?": .object(
                    "Month by month.",
                    [
                        "deepest": .named("LiquidityMonth"), "months": .list(of: .named("LiquidityMonth"), "In order."),
                        "remarks": .texts("What to mind."),
                    ]),
            ]),
        "LiquidityMonth": .object(
            "A month.",
            [
                "month": .text("YYYY-MM."), "cost": .text("Paid out."), "received": .text("Paid in."), "balance": .text("At its end."),
            ]),
        "NextQuestion": .object(
            "What to ask next.",
            [
                "topic": .text("What it is about; an answer goes into the idea."), "question": .text("In words."),
                "condition?": .text("The condition that is asked about."), "answer": .text("What an answer looks like."),
                "options?": .texts("What may be chosen."), "currency?": .text("The currency that the rules are in."),
                "number": .integer("One more than the topics in asked."),
                "settles": .list(of: .integer("A place in matches, from 0."), "Those that an answer may settle."),
                "concerns": .list(of: .integer("A place in matches, from 0."), "Those that wait for it."),
                "likely": .integer("How many matches are not excluded."), "expectedShare": .number("0 to 1: what it may settle."),
            ]),
    ]
}

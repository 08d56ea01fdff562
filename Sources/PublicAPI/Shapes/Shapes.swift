import Funding
import JSON

/// Every shape that the interface answers with and others refer to, by its name.
enum Shapes {
    static let all: [String: Schema] = basic.merging(CallShape.shapes) { first, _ in first }
        .merging(ChangeShape.shapes) { first, _ in first }
        .merging(ProgrammeShape.shapes) { first, _ in first }.merging(ProjectShape.shapes) { first, _ in first }
        .merging(MatchShapes.all) { first, _ in first }

    private static let basic: [String: Schema] = [
        "LocalizedText": .object(
            "A text in both languages.", ["sv": .text("In Swedish."), "en": .text("In English.")]),
        "Money": .object(
            "An amount.",
            [
                "amount": .text("With two decimals.", ["pattern": "^-?[0-9]+\\.[0-9]{2}$", "examples": ["200000.00"]]),
                "currency": .choice("ISO 4217.", Currency.allCases.map(\.rawValue)),
            ]),
        "Deadline": .object(
            "A moment by which something must be handed in.",
            [
                "instant": .instant("The moment in UTC."),
                "timeZone": .text("The zone that the source counts in.", ["examples": ["Europe/Brussels"]]),
                "stage": .text(
                    "single, stage1, stage2, cutOff1 and so on, or nationalPreRegistration.",
                    ["pattern": "^(single|stage[12]|cutOff[0-9]+|nationalPreRegistration)$"]),
                "precision": .choice("How exactly the source gives it.", Deadline.Precision.allCases.map(\.rawValue)),
            ]),
        "Source": .object(
            "Where a statement comes from.",
            [
                "address": .link("Of the page."), "title?": .text("Of the page."),
                "kind": .choice("Who speaks.", Source.Kind.allCases.map(\.rawValue)),
                "confidence": .choice("How far it can be trusted.", Source.Confidence.allCases.map(\.rawValue)),
                "checked": .text(
                    "When somebody last read it: YYYY, YYYY-MM or YYYY-MM-DD.", ["pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"]),
                "licence?": .text("The source's licence, where it states one."),
            ]),
        "Period": .object(
            "The days from and through, both included; an open end is left out.",
            ["from?": .day("The first day."), "through?": .day("The last day.")]),
        "TextBlock": .object(
            "A part of a text.",
            [
                "kind": .choice("What it is.", ["heading", "paragraph", "list"]), "text?": .text("Of a heading or paragraph."),
                "items?": .texts("Of a list."),
            ]),
        "TextVersion": .object(
            "A text in one language.",
            ["language?": .text("ISO 639-1; left out where the source does not say."), "text": .text("The text.")]),
        "Pages": .object(
            "The pages of the site that show the same.",
            ["sv": .link("In Swedish."), "en": .link("In English.")]),
        "Fact": .object(
            "One statement with its source.",
            [
                "key": .text("A dotted name, such as cofinancing.eu_rate_percent."), "label": .named("LocalizedText"),
                "value": .named("FactValue"), "unit?": .text("EUR, SEK, percent, months and others, for numbers."),
                "asOf?": .text("When the value held: YYYY, YYYY-MM or YYYY-MM-DD."), "note?": .named("LocalizedText"),
                "conflict?": .named("LocalizedText"), "source": .named("Source"),
            ]),
        "FactValue": .either(
            [
                .named("LocalizedText"), .number("A number in the fact's unit."), .list(of: .named("FactValue"), "Several values."),
                .object(
                    "A table.",
                    [
                        "rows": .list(
                            of: .object("A row.", ["label": .named("LocalizedText"), "value": .named("FactValue")]), "Its rows.")
                    ]),
            ], "What a fact says."),
        "Network": .object(
            "A network that the municipality takes part in.",
            [
                "id": .text("Its name in addresses."), "name": .named("LocalizedText"), "abbreviation": .text("What people say."),
                "purpose": .named("LocalizedText"), "participation": .named("LocalizedText"), "web?": .link("Its own site."),
                "facts": .list(of: .named("Fact"), "What is known of it."), "pages": .named("Pages"),
            ]),
        "Term": .object(
            "A word of the field.",
            [
                "id": .text("Its name in addresses."), "name": .named("LocalizedText"), "explanation": .named("LocalizedText"),
                "source": .named("Source"),
            ]),
        "Problem": .object(
            "Why a request is not answered (RFC 9457).",
            [
                "type": .link("Names the kind of problem and leads to its description."), "title": .text("The kind in words."),
                "status": .integer("The HTTP status."), "detail": .text("This occurrence in words."),
                "instance": .text("The path of the request."),
                "errors?": .list(
                    of: .object(
                        "One thing that is wrong.",
                        [
                            "detail": .text("In words."), "pointer?": .text("The member of the body, as a JSON pointer after #."),
                            "parameter?": .text("The parameter."),
                        ]), "Everything that is wrong, where it can be told."),
            ]),
        "ApiInfo": .object(
            "What the interface is.",
            [
                "apiName": .text("Its name."), "apiVersion": .text("Its whole version.", ["pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"]),
                "apiReleased": .day("When that version came."), "apiDocumentation": .link("Where it is documented."),
                "apiStatus": .choice("What may be expected of it.", ["active", "deprecated"]),
            ]),
    ]
}

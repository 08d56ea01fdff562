import Funding
import HTML

/// The idea, and from where and of what kind somebody must take part.
struct SimilarForm {
    let query: SimilarQuery
    let problems: [InputProblem]
    /// Where it is sent.
    let address: SiteAddress
    let labels: Labels
    let context: PageContext

    /// What its parts are called.
    struct Labels {
        var idea: String?
        let country: String
        let kind: String
        let search: String
    }

    var markup: Markup {
        form(
            .class("idea-form"), .method(.post), .action(context.bare(address)), .novalidate
        ) {
            IdeaBox(text: query.text, problems: problems, label: labels.idea, context: context).markup
            choice("land", .country, labels.country, countries)
            choice("slag", .kind, labels.kind, kinds)
            p { button(.class("button"), .submit) { labels.search } }
        }
    }

    private typealias Choice = ChoiceField.Choice

    private var words: ProjectWords { context.words.project }

    private func choice(_ id: String, _ parameter: ParameterName, _ label: String, _ choices: [Choice]) -> Markup {
        let any = Choice(value: "", text: words.any, isSelected: false)
        return ChoiceField(id: id, parameter: parameter, label: label, choices: [any] + choices, context: context).markup
    }

    private var countries: [Choice] {
        // A country of the address that the form does not offer stays chosen.
        let others = query.country.map { SimilarPage.countries.contains($0) ? [] : [$0] } ?? []
        let choices = (SimilarPage.countries.dropFirst() + others).map {
            Choice(value: $0.rawValue, text: context.name(of: $0), isSelected: $0 == query.country)
        }
        let sweden = Choice(value: "SE", text: context.name(of: "SE"), isSelected: query.country == "SE")
        return [sweden] + choices.sorted { $0.text < $1.text }
    }

    private var kinds: [Choice] {
        Organisation.Kind.allCases.map { kind in
            Choice(value: kind.term, text: kind.name[context.language].capitalisedFirst, isSelected: kind == query.kind)
        }
    }
}

/// That no project has been imported, and how that is done.
struct NothingStored {
    let context: PageContext

    var markup: Markup {
        div(.class("empty")) {
            p { context.words.project.nothingStored }
            p {
                context.words.project.nothingStoredHow + " "
                span(.class("code")) { "utblick import cordis" }
            }
        }
    }
}

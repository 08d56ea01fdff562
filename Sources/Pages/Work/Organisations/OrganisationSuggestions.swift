import HTML

/// The names that a field for an organisation suggests.
struct OrganisationSuggestions {
    static let id = "kanda-organisationer"

    let names: [String]

    @MarkupBuilder var markup: Markup {
        if !names.isEmpty { datalist(.id(Self.id)) { for name in names { option(.value(name)) { "" } } } }
    }
}

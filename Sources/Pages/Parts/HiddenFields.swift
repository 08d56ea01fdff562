import Funding
import HTML

/// What a form carries along unseen.
enum HiddenFields {
    /// - Parameter left: parameters that the form asks for itself.
    static func markup(of query: IdeaQuery, without left: [ParameterName] = [], in language: Language) -> Markup {
        var parameters = QueryParameters()
        query.add(to: &parameters, in: language)
        return markup(of: parameters, without: left, in: language)
    }

    static func markup(of query: CalculationQuery, without left: [ParameterName], in language: Language) -> Markup {
        var parameters = QueryParameters()
        query.add(to: &parameters, in: language)
        return markup(of: parameters, without: left, in: language)
    }

    static func markup(of query: FollowQuery, in language: Language) -> Markup {
        var parameters = QueryParameters()
        query.add(to: &parameters, in: language)
        return markup(of: parameters, without: [], in: language)
    }

    private static func markup(of parameters: QueryParameters, without left: [ParameterName], in language: Language) -> Markup {
        Markup(
            parameters.pairs.filter { pair in !left.contains { $0.name(in: language) == pair.name } }.map { pair in
                input(.type(.hidden), .name(pair.name), .value(pair.value))
            })
    }
}

import Catalogue
import Desk
import Funding
import JSON
import PublicAPI

extension PublicAnswers {
    private var known: [Programme] { site.desk.catalogue.programmes }

    func programmes(_ query: PublicQuery) -> JSONValue {
        let (state, theme) = (query.choice("state", as: Programme.State.self), query.choice("theme", as: Theme.self))
        let chosen = known.filter { programme in
            (state == nil || programme.state(on: site.today) == state) && (theme.map(programme.themes.contains) ?? true)
        }
        return page(chosen, of: .listProgrammes, query) { ProgrammeShape($0, on: site.today, links: links).summary }
    }

    func programme(_ id: String) throws(APIFault) -> JSONValue {
        guard let programme = site.programme(Programme.ID(id)) else { throw .notFound }
        return ProgrammeShape(programme, on: site.today, links: links).detail
    }

    func actions(_ query: PublicQuery) -> JSONValue {
        let all = programmes(named: query.text("programme")).flatMap { programme in programme.actions.map { (programme.id, $0) } }
        return page(all, of: .listActions, query) { ActionShape($0.1, of: $0.0).value }
    }

    func action(_ id: String, of programme: String) throws(APIFault) -> JSONValue {
        guard let programme = site.programme(Programme.ID(programme)),
            let action = programme.actions.first(where: { $0.id.rawValue == id })
        else { throw .notFound }
        return ActionShape(action, of: programme.id).value
    }

    /// Those of a programme, then those of each of its actions.
    func rules(_ query: PublicQuery) -> JSONValue {
        let kind = query.choice("kind", as: Requirement.Kind.self)
        let all = programmes(named: query.text("programme")).flatMap { programme in
            programme.rules.map { RuleShape($0, programme: programme.id, action: nil, of: kind) }
                + programme.actions.flatMap { action in
                    action.rules.map { RuleShape($0, programme: programme.id, action: action.id, of: kind) }
                }
        }.compactMap(\.self)
        return page(all, of: .listRules, query, \.value)
    }

    func network(_ id: String) throws(APIFault) -> JSONValue {
        guard let network = site.desk.catalogue.network(Network.ID(id)) else { throw .notFound }
        return NetworkShape(network, links: links).value
    }

    func term(_ id: String) throws(APIFault) -> JSONValue {
        guard let term = site.desk.catalogue.glossary.terms.first(where: { $0.id.rawValue == id }) else { throw .notFound }
        return TermShape(term).value
    }

    /// All, where none is named.
    private func programmes(named id: String?) -> [Programme] {
        guard let id else { return known }
        return site.programme(Programme.ID(id)).map { [$0] } ?? []
    }
}

extension RuleShape {
    /// `nil` for a rule of another kind.
    fileprivate init?(_ rule: Rule, programme: Programme.ID, action: Action.ID?, of kind: Requirement.Kind?) {
        guard kind == nil || rule.requirement.kind == kind else { return nil }
        self.init(rule, programme: programme, action: action)
    }
}

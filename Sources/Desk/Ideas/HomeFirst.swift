import Catalogue
import Funding

/// The order of matches while nobody has told a place: within each section, what cannot be carried out in the desk's own municipality
/// comes after what can, since most who ask at a desk are from there. The order is the matcher's otherwise.
struct HomeFirst {
    let catalogue: Catalogue

    func ordered(_ matches: [Match]) -> [Match] {
        Match.Section.allCases.flatMap { section in
            let judged = matches.filter { $0.section == section }.map { (match: $0, isElsewhere: isElsewhere($0)) }
            return (judged.filter { !$0.isElsewhere } + judged.filter(\.isElsewhere)).map(\.match)
        }
    }

    /// Whether a rule wants the applicant, the activity or the benefit in areas that the municipality has no part of.
    private func isElsewhere(_ match: Match) -> Bool {
        guard let programme = match.programme.flatMap(catalogue.programme) else { return false }
        let action = programme.actions.first { $0.id == match.action }
        return programme.rules(under: action).contains { rule in
            switch rule.requirement {
            case .seat(let areas), .activity(let areas), .benefit(let areas):
                !areas.isEmpty && !areas.contains { catalogue.gazetteer.overlaps($0, catalogue.municipality.area) }
            default: false
            }
        }
    }
}

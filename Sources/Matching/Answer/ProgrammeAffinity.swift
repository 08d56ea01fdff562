import Funding

/// How well the way a programme works suits those who ask, beside what it is about.
struct ProgrammeAffinity: Sendable {
    let idea: Idea
    let programme: Programme
    let circumstances: Circumstances

    /// The weights below are judgement, tried on the ideas benchmark; only their order is certain.
    ///
    /// Around 1: above for a programme made for such applicants, below for one that is not.
    var factor: Double { partnershipFactor * applicantFactor * placeFactor }

    /// A programme that cannot be applied for without partners abroad is a far cry for those who name none, and one that knows of
    /// no partners abroad for those who name them.
    private var partnershipFactor: Double {
        let namesPartners = idea.partnerCountries.contains { $0 != circumstances.homeCountry }
        let ways = programme.actions.isEmpty ? [nil] : programme.actions.map(Optional.some)
        let abroad = ways.count { asksForPartnersAbroad($0) }
        if namesPartners { return abroad > 0 ? 1.5 : 0.6 }
        return abroad == ways.count ? 0.75 : 1.1
    }

    private func asksForPartnersAbroad(_ action: Action?) -> Bool {
        programme.rules(under: action).contains { rule in
            if case .partnership(let asked) = rule.requirement { return asked.minimumCountries > 1 }
            return false
        }
    }

    /// Whom the programme is mainly for counts for more than who else may apply.
    private var applicantFactor: Double {
        guard let kind = idea.applicant else { return 1 }
        let isRefused = rules.contains { rule in
            guard case .applicantKind(let allowed, let excluded) = rule.requirement else { return false }
            return circumstances.mayApply(kind, allowed: allowed, excluded: excluded) == .notMet
        }
        if isRefused { return 0.5 }
        switch programme.audience.firstIndex(of: kind) {
        case 0: return 1.3
        case .some: return 1.15
        case nil: return programme.audience.isEmpty ? 1 : 0.8
        }
    }

    private var placeFactor: Double {
        let misplaced = rules.contains { rule in
            switch rule.requirement {
            case .seat(let areas): isOutside(areas, idea.seat ?? idea.place)
            case .activity(let areas), .benefit(let areas): isOutside(areas, idea.place ?? idea.seat)
            default: false
            }
        }
        return misplaced ? 0.5 : 1
    }

    private func isOutside(_ areas: [AreaCode], _ place: AreaCode?) -> Bool {
        place.map { circumstances.contains(areas, $0) == .notMet } ?? false
    }

    /// The programme-wide rules that hold on the day.
    private var rules: [Rule] { programme.rules.filter { $0.validity.contains(circumstances.day) } }
}

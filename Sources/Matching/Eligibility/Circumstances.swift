import Funding

/// What a rule is judged against: the idea, the places that words stand for, and the day.
struct Circumstances: Sendable {
    let idea: Idea
    let gazetteer: Gazetteer
    let day: Day
    let exchange: ExchangeRate?

    /// The applicant's country, where the seat or place tells it.
    var homeCountry: AreaCode? {
        (idea.seat ?? idea.place).flatMap { gazetteer.country(of: $0) }
    }

    func name(of code: AreaCode) -> Localized {
        gazetteer.area(code)?.name ?? Localized(same: code.rawValue)
    }
}

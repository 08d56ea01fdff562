public import Funding

/// What a sharing card is of.
public enum CardSubject: Sendable, Hashable {
    case start
    case call(Call.ID)
    case programme(Programme.ID)
}

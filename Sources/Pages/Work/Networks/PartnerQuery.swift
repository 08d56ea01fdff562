public import Casework
import Funding

/// Which partner requests somebody wants to see, as it stands in an address.
public struct PartnerQuery: Sendable, Hashable {
    public var direction: PartnerRequest.Direction?
    public var state: PartnerRequest.State?

    public init(direction: PartnerRequest.Direction? = nil, state: PartnerRequest.State? = nil) {
        self.direction = direction
        self.state = state
    }

    init(_ parameters: QueryParameters) {
        self.init(
            direction: parameters[.direction].flatMap(PartnerRequest.Direction.init),
            state: parameters[.state].flatMap(PartnerRequest.State.init))
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        parameters.add(.direction, direction?.rawValue, in: language)
        parameters.add(.state, state?.rawValue, in: language)
    }
}

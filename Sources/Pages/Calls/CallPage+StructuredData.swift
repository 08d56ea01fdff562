import Funding

extension CallPage {
    /// Whatever idea it is looked at with: the picture tells nothing of that.
    public var card: CardSubject? { .call(model.call.id) }

    /// The call as money that can be applied for. With an idea, or once its source has it no more, nothing is said.
    public func structuredData(in context: PageContext) -> StructuredData? {
        let call = model.call
        guard model.idea.isEmpty, call.withdrawnAt == nil else { return nil }
        let address = context.absolute(canonicalAddress, in: context.language)
        let amount = StructuredData.Value.money(call.grant?.minimum, call.grant?.maximum) ?? .money(nil, call.budget?.total)
        return StructuredData(
            "MonetaryGrant",
            [
                "@id": .text(address), "url": .text(address), "name": .text(call.displayTitle(in: context.language)),
                "alternateName": call.plainTitle == nil ? nil : .text(call.title), "description": .text(summary(in: context)),
                "identifier": .text(call.identifier), "sameAs": .address(ifAny: call.link), "amount": amount, "funder": funder(context),
            ])
    }

    private func funder(_ context: PageContext) -> StructuredData.Value? {
        model.programme.map { programme in
            StructuredData.thing(
                "FundingScheme",
                [
                    "name": .text(programme.name[context.language]),
                    "url": .text(context.absolute(.programme(programme.id), in: context.language)),
                ])
        }
    }
}

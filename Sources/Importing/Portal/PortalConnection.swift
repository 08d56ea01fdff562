import Foundation

/// Asks the portal's search interface.
struct PortalConnection {
    let interface: PortalInterface
    private let host: PatientConnection

    init(interface: PortalInterface, fetcher: HTTPFetcher, patience: Patience) {
        self.interface = interface
        host = PatientConnection(fetcher: fetcher, patience: patience)
    }

    /// One page of a slice, tried again for as long as the fault may pass.
    func page(_ number: Int, of slice: PortalSlice) async throws -> PortalPage {
        try await host.answer(to: interface.search(slice, page: number), place: "page \(number) of \(slice.name)") {
            answer throws(PortalPage.Fault) in try PortalPage(answer)
        }
    }

    /// The portal's code lists.
    func labels() async throws -> PortalLabels {
        let document = try await host.answer(to: interface.facets(), place: "the portal's code lists") {
            answer throws(PortalPage.Fault) in try PortalPage.json(answer)
        }
        return PortalLabels(document: document)
    }
}

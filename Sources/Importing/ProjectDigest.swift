import Funding

/// The digest of a project, field by field, so that an import which changes nothing need not write each project as JSON.
enum ProjectDigest {
    /// The day on which the source was read plays no part.
    static func hexadecimal(of project: FundedProject) -> String {
        var digest = ContentDigest()
        for text in [
            project.id.rawValue, project.origin.rawValue, project.identifier, project.acronym, project.programmeName,
            project.programme?.rawValue, project.callIdentifier, project.topicIdentifier, project.typeOfAction, project.link,
        ] {
            digest.add(text)
        }
        digest.add(project.title)
        digest.add(project.objective)
        digest.add(project.starts?.daysSince1970)
        digest.add(project.ends?.daysSince1970)
        digest.add(project.totalCost)
        digest.add(project.contribution)
        digest.add(project.places.count)
        for place in project.places { digest.add(place.rawValue) }
        digest.add(project.participations.count)
        for participation in project.participations { digest.add(participation) }
        digest.add(project.source)
        return digest.hexadecimal
    }
}

extension ContentDigest {
    fileprivate mutating func add(_ texts: TextVersions) {
        add(texts.versions.count)
        for version in texts.versions {
            add(version.language)
            add(version.text)
        }
    }

    fileprivate mutating func add(_ money: Money?) {
        add(money?.minorUnits)
        add(money?.currency.rawValue)
    }

    fileprivate mutating func add(_ participation: Participation) {
        let own = participation.organisation
        for text in [
            participation.role.rawValue, own.name, own.shortName, own.country?.rawValue, own.place, own.region?.rawValue,
            own.kind?.rawValue, own.organisationNumber?.rawValue, own.vatNumber?.rawValue, own.pic?.rawValue,
        ] {
            add(text)
        }
        add(participation.contribution)
    }

    fileprivate mutating func add(_ source: Source) {
        for text in [source.address, source.title, source.kind.rawValue, source.confidence.rawValue, source.licence] { add(text) }
    }
}

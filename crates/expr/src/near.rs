//! The name that was probably meant.

/// The nearest of some names by edit distance, if it is near enough to be a slip. The last part of a dotted name counts
/// too, so that `share` finds `kiln.share`.
#[must_use]
pub fn nearest<'a>(given: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let distance = |name: &str| {
        let last_part = name.rsplit('.').next().filter(|part| part.len() < name.len() && !given.contains('.'));
        let whole = strsim::damerau_levenshtein(given, name);
        last_part.map_or(whole, |part| whole.min(strsim::damerau_levenshtein(given, part) + usize::from(part != given)))
    };
    let enough = given.chars().count().div_ceil(3);
    names
        .map(|name| (distance(name), name))
        .filter(|(distance, _)| *distance <= enough)
        .min()
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_another_word_finds_nothing() {
        let names = ["kiln.foreign_share", "kiln.office", "kiln.revenue", "post.office"];
        let near = |given| nearest(given, names.into_iter());
        assert_eq!(near("kiln.foriegn_share").as_deref(), Some("kiln.foreign_share"));
        assert_eq!(near("foreign_share").as_deref(), Some("kiln.foreign_share"));
        assert_eq!(near("office").as_deref(), Some("kiln.office"), "the first in the alphabet of equals");
        assert_eq!(near("kiln.ofice").as_deref(), Some("kiln.office"));
        assert_eq!(near("capital"), None);
        assert_eq!(near(""), None);
    }
}

use store::{drafts, people};

use crate::ground::at;
use crate::on_both;
use crate::toy::person;

on_both! {
    async fn a_draft_is_its_writers_alone_and_the_last_one_counts(ground: Ground) {
        let store = ground.open().await;
        let (mine, theirs) = (store.person_key(person(1)).await.unwrap(), store.person_key(person(2)).await.unwrap());
        for (key, body, second) in [(&mine, "first", 1), (&mine, "second", 2), (&theirs, "theirs", 3)] {
            store.run(vec![drafts::put(key, "case 1 step a", body, at(second)).unwrap()]).await.unwrap();
        }
        assert_eq!(store.draft(person(1), "case 1 step a").await.unwrap().as_deref(), Some("second"));
        assert_eq!(store.draft(person(2), "case 1 step a").await.unwrap().as_deref(), Some("theirs"));
        assert_eq!(store.draft(person(1), "case 1 step b").await.unwrap(), None);

        store.run(vec![drafts::remove(person(1), "case 1 step a"), people::put(&mine, "name", "A").unwrap()]).await.unwrap();
        store.run(vec![drafts::remove(person(1), "case 1 step a")]).await.unwrap();
        assert_eq!(store.draft(person(1), "case 1 step a").await.unwrap(), None);
        store.erase(person(2), at(9)).await.unwrap();
        assert_eq!(store.draft(person(2), "case 1 step a").await.unwrap(), None);
    }
}

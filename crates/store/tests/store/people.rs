use desk::ids::WordsId;
use store::{Keys, Store, StoreError, people, words};
use uuid::Uuid;

use crate::ground::at;
use crate::on_both;
use crate::toy::person;

on_both! {
    async fn personal_data_is_kept_sealed_and_found(ground: Ground) {
        let store = ground.open().await;
        let key = store.person_key(person(1)).await.unwrap();
        let id = WordsId::new(Uuid::from_u128(9));
        store.run(vec![
            people::put(&key, "name", "عائشہ صدیقی").unwrap(),
            people::put(&key, "mail", "a@b.pk").unwrap(),
            people::index(store.keys(), "mail", "a@b.pk", person(1)),
            words::put(&key, id, "Please look again.").unwrap(),
        ]).await.unwrap();
        store.run(vec![people::put(&key, "name", "Aisha").unwrap()]).await.unwrap();

        let fields = store.personal(person(1)).await.unwrap();
        assert_eq!(fields.get("name").map(String::as_str), Some("Aisha"));
        assert_eq!(fields.len(), 2);
        assert_eq!(store.personal_of(&[person(1), person(2)], "name").await.unwrap().len(), 1);
        assert_eq!(store.find_person("mail", "a@b.pk").await.unwrap(), Some(person(1)));
        assert_eq!(store.find_person("mail", "A@b.pk").await.unwrap(), None);
        assert_eq!(store.words(&[id]).await.unwrap()[&id], "Please look again.");

        let taken = store.run(vec![people::index(store.keys(), "mail", "a@b.pk", person(2))]).await;
        assert!(taken.unwrap_err().is_taken());
        store.run(vec![people::unindex(store.keys(), "mail", "a@b.pk", person(1))]).await.unwrap();
        assert_eq!(store.find_person("mail", "a@b.pk").await.unwrap(), None);
    }

    async fn an_erased_person_is_gone_for_good(ground: Ground) {
        let store = ground.open().await;
        let key = store.person_key(person(1)).await.unwrap();
        let id = WordsId::new(Uuid::from_u128(9));
        store.run(vec![
            people::put(&key, "name", "Aisha").unwrap(),
            people::index(store.keys(), "mail", "a@b.pk", person(1)),
            words::put(&key, id, "Hello").unwrap(),
        ]).await.unwrap();
        let (_, token) = store.begin_session(person(1), "Firefox", at(0), at(60)).await.unwrap();
        for again in 0..2 {
            store.erase(person(1), at(again)).await.unwrap();
        }
        assert!(store.personal(person(1)).await.unwrap().is_empty());
        assert!(store.words(&[id]).await.unwrap().is_empty());
        assert_eq!(store.find_person("mail", "a@b.pk").await.unwrap(), None);
        assert_eq!(store.session(&token, at(1)).await.unwrap(), None);
        assert!(matches!(store.person_key(person(1)).await, Err(StoreError::Erased)));
        // What was sealed before and comes late cannot be read.
        store.run(vec![people::put(&key, "name", "Aisha").unwrap()]).await.unwrap();
        assert!(store.personal(person(1)).await.unwrap().is_empty());
    }

    async fn rows_cannot_be_swapped(ground: Ground) {
        let store = ground.open().await;
        for number in [1, 2] {
            let key = store.person_key(person(number)).await.unwrap();
            let name = format!("person {number}");
            store.run(vec![people::put(&key, "name", &name).unwrap()]).await.unwrap();
        }
        ground.tamper(
            "UPDATE personal SET sealed = (SELECT sealed FROM personal AS other WHERE other.person <> personal.person)",
        ).await;
        assert!(matches!(store.personal(person(1)).await, Err(StoreError::Sealed)));
    }

    async fn another_master_key_opens_nothing(ground: Ground) {
        let store = ground.open().await;
        let key = store.person_key(person(1)).await.unwrap();
        store.run(vec![
            people::put(&key, "name", "Aisha").unwrap(),
            people::index(store.keys(), "mail", "a@b.pk", person(1)),
        ]).await.unwrap();
        let other = Store::open(&ground.place, Keys::new(&[1; 32])).await.unwrap();
        assert!(matches!(other.personal(person(1)).await, Err(StoreError::Sealed)));
        assert_eq!(other.find_person("mail", "a@b.pk").await.unwrap(), None);
    }
}

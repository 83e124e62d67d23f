// Built by scripts/build-images.ts. Change the definition, not this file.
import type { PackedImage } from '../../../sim/registry/catalogue.ts';

export const packed: PackedImage = {
  "repository": "library/redis",
  "tags": [
    "latest",
    "7",
    "7.4",
    "7.4.3",
    "7-bookworm",
    "bookworm"
  ],
  "index": "sha256:2a1e6e58c5741803aeccc0f792e99bc91d952f54dfb712585a3db5244a53e5b5",
  "content": {
    "sha256:cc037ab98e44bdc8be5c28eba37f337f59b1a40837344b8fea420892280cb8f8": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2dW2/iRhiGc82voPSmrRSMz5KlXFQNalfaTap0t1LVi2hsT8DCeJAPQP59P5tdVHKS8Ga+zC7vqwhsbAcnr5/55jxxVpzp1oQUhmH3Tnr43m3b/sR2Qs/dfU5nT86GTlOVlu4bbKpalPSV2v8LZipWqrY4/Pf9I/wPQjc8G/oc/4AT9z+Va9329/Hf9x34zyFZJ0b674F/Nv9TGWeiuF3LssqUhmjbGhx43gv+B4f+27ZHj8uQxZMT9992xrY9ONE/Htrxv1rMdAaB49P/0As9pP+s/rcv4+RuNk5f/VE42n9K/yc2/H8r/1OVLGTJGP8J9kP/Hb/lH/Ffv1ainp/LbZI3qRxabYVLNRelbJ8B65fBc0eXoqCjiJ7fB/+zUjUrzfH/Jf4puX8Y/wOHyv/gX79Kqv+LttEkGqRCLlVB23Y0oEpX2nCiwWazOU9FLWjPdaNBU1EZsT1lQhcUqntwaJeqa1wvQnrwjfKvqvNS5lJU0pD6f5veiX9nPO5iTp7F+u4R+T9rJapqk75d+u96/uP2H9T/8Kb/k6jbtHavFACsWFTz/0cFO/q8s8sItjFiv2UVKlezrNhHDifqjj990mFUoZ/9B9ZalBbtPXFRoWKV3u+jze7184d0UiG3WVXLgm7+0aVI5p/VXC2lie1/Dup/WESxVft39Gn/D8j/rv1f9w2euP9LmWZCcwLQo/534rvgn8X/Qnv3j17tvyHa/1mkVob6H8B/Dq1Kquhl8N8/tv8Xlf/gP0/5jyX//9j3F/2nKgH4z+F/U5iY/gf0Bv8Z1NaTGFf+syeuS/G/K//pvsFT9780sv9vQF0CwT+H//cVi/9H5v8CG+k/i+rlisN/+7j6P+If/b9Y1IZYI9N/5P/Z/G+bygyr/3Xb/v/wn8//f9/Sf2rse+C/b1P6j/Z//frxh1jmapPKZDGMm+o+Vls0l58g/21nD2P4tycOdQkF/+AfYuI/EbU58Z+6F3tU/wP+wT/Ew39qWvwH/+AfYuNfJnNlFP/o/w/+IT7+i7VR+f+A5v8B/+Af4uH/TuS6hn/24d8NUf8P/iE2/mel1DYFRJ/8v4v6f/APsfE/V1VdiKWWLMDx/JNQ/gf/EBv/meb5P47s/0MDwMA/+Ie4+F9keW5U/h/zv4F/iI3/vDIq/ofI/4N/iI//5SLNXnHK56+N/147/gf8g3+Ih/9VmRX1nTH8d+M/wT/4h5j41zgBcJ/+P2j/B/8QH//lEuV/8A/+T5V/faN/es3/5fsU/x2dg5LA/6H/udTWAaxX/Q/6fyP9h9j4r2WlbQB4n/ZfH+M/wT/Ex79qEl15rT7x30H9D/iH+PgvG13DvxD/wT9kOP+NrsEffcv/GP8F/iE2/jeJvu/o1f5D87+Df/APMfE/V2KZGRP//QDjv8A/xMJ/u76+zu/oNf8/1n9l9V9V56XMpdAxCVBrcOB5z/rv0GLPD8b/uy7af1n0583048d/bq9+/TC9GF3KOBPF8PerT9b7rGi2Q9sZ/hQrtdiocvnzaPD0WaPB39Obv95dX92+u7wY2c5+v905uP7Leb9dX0673/Xl2ICuTLtfO/jj+sP09tPN+4vRvK5XVWRZm81mvDs4VuXMGiE+vTb/KhG5xgjQI/0PqLsQ0n9W//WtAnS0/1T/58F/Zv/15QJ7+Y/1n9j8b5dY1VkA6JH++x7Wf+Tzfy5KaVb8D9v+n/Bfv9bCyPUffSoSwn8m/xORzA3jP3DAP5v/Jtb/tfM/wX8+/9PVYqbrIeiR/3d88M/nv9JmfW/+Uf7j81/3GvDHr/8edvP/w38IgiB9+g9U2QZIALgAAA==",
      "publicSize": {
        "packed": 28227259,
        "unpacked": 74806272
      }
    },
    "sha256:803a1cc1e9d42499f883db46bcbdd81a5af53f1e3d42f39ee9ad7d42ef5c2c85": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+1UWW7DIBD1N6foBSo2L/LcBheUWGogAlynt++AI5Sm+U3aKjyxzAwzYhHvmfhGd94tx+Z+YIi+bfOMuJ4Zl7zhHWMC+8AlxodeiOaF3fFMBUuIyuOWj9jrD8I7F+EEDIhW5uAs2hzINCdDAFnX9VWrqNCTEsgSjA8phWGBdfnjoNt3nWyBeKPntDqOI5Anfc//hsT/owph1b/H/5aLa/4PA6/8fyj/GWSTbiMKAJ1U2F+qAoezQ5fgaUgaUSxq3bvbzbYoh4C8fjvpu6pgKwH6oTxF70aRdZPTn0VttvEcxCRrTnOIxuLhf5ReClPqQPfuYOgWznfFm1YtqKioeC58AfNnopcADAAA",
      "publicSize": {
        "packed": 1100,
        "unpacked": 4300
      }
    },
    "sha256:30caf12ea99ef0da7d799a451415036ba7ef5c3baacca4e928f3684669d2e847": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACAytLLNLPyUzSTynITtcvSk3JLNYrSEzOTkxPLWagFjAAAjMTEzANBOg0EJgzGJoaGBgBsbmhMYOBobGBmTGDggHVXIAHlBaXJBYBnUIPuwYhKKlKSSxJ5Bqhvh8Fo2AUjIKRCwAuVWbOAAgAAA==",
      "publicSize": {
        "packed": 864000,
        "unpacked": 3100000
      }
    },
    "sha256:ce9c138128a730ee9bc4e42e34cb748cbc0309e90120c085c8642fa6de44532e": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACAystLtLPyU9OzNFPyszTT88vLmWgOjAAAnNTUzANBOi0gYGRIYOhKZACYnNDYwYDQ0NjExMGBQPqOwUTlBaXJBYBnUIPuwYhUFZMSs3JL09JTc5WAMU+1wgNh1EwCkbBKBhpAACv2pAmAAgAAA==",
      "publicSize": {
        "packed": 1105000,
        "unpacked": 2360000
      }
    },
    "sha256:dc64e344d05799dacf1cbb62676825451aa1bba05ec71d57d61c72e44d0d6dd5": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2UzQoCIRSFXfcUE61j/B2fZ3SEJBlBs6m3zyYIcj8WeT+QgysvXr6TYuiVnXt98suMtgFnpBBrZsrEmHJERI58JGEIE8zJgDq80TwfpHgZQx6lxls/yGGvjPPLZPS5Uynelb/tGv2KJnn677we3doCwUw2HrWzlf0fCv8p5RL8r+3/e/vQAE37H024mlDRf0YK/1m+gP/f8f+1fagAAACA/+YBCa3kVQAQAAA=",
      "publicSize": {
        "packed": 16300000,
        "unpacked": 36700000
      }
    },
    "sha256:74ca6ef44578ddd5bba6eebbd71b52e5210b4e8ab66a65491c361b2eaaa27481": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA0tJLEnUZ6AtMAACc1NTEG1obmKOTMMAg6GpgYEREJsbGgPFzcxNTRgUTGnsLjAoLS5JLAJaSQ+7RsEoGAWjYBABALUdi6EABgAA",
      "publicSize": {
        "packed": 98,
        "unpacked": 0
      }
    },
    "sha256:1f2b0e48dc6cd5666cd4e0e2e52d63ff3945e83faba95f7f23f8e0a1fd0cf47d": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA2MYBaNgFIxYAAAur7XvAAQAAA==",
      "publicSize": {
        "packed": 32,
        "unpacked": 0
      }
    },
    "sha256:7fc833a8c7392d94a3f9077f917d6f32dba5aaebcde011860aea0bb647977d6f": {
      "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
      "base64": "H4sIAAAAAAACA+2Rz0rEMBDGe56nGKss7kLaVLfkUASfwavsoaZTG1wSyaT+AR/eNOtFLx4Ky8L2B+EjM9/wDczIvtw73e7LJ2PLzukX8oJs8J+vzthQ8JDNRkZUXSeN/FV5o1RW1VHjU9VtJqvtVtUZyvnR/zNyaH1c5RhZJ8jlRTo8D8AUUBCAbpkwv6pyNBYQxQa/cFNoZ/s1Jo9AT51hweTfyEfrfY5NA8StBjA9Ph6m737bdrhapda16VCM68kgcddgGGjK0YN7tygeDlNYxBJ9kMZnx+NPbUqC3gCkRvqd6dUWFhYW5vMNfoNBMwAIAAA=",
      "publicSize": {
        "packed": 573,
        "unpacked": 661
      }
    },
    "sha256:07f8ff8f4bcea86a2408027053d250ea2ce5e957d2473687799926ddd724b5f9": {
      "mediaType": "application/vnd.oci.image.config.v1+json",
      "text": "{\"architecture\":\"amd64\",\"config\":{\"ExposedPorts\":{\"6379/tcp\":{}},\"Env\":[\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\",\"GOSU_VERSION=1.17\",\"REDIS_VERSION=7.4.3\"],\"Entrypoint\":[\"docker-entrypoint.sh\"],\"Cmd\":[\"redis-server\"],\"Volumes\":{\"/data\":{}},\"WorkingDir\":\"/data\"},\"created\":\"2025-04-24T18:24:11Z\",\"history\":[{\"created\":\"2025-05-20T00:00:00Z\",\"created_by\":\"# debian.sh --arch 'amd64' out/ 'bookworm' '@1747699200'\",\"comment\":\"debuerreotype 0.15\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c groupadd -r -g 999 redis && useradd -r -g redis -u 999 redis # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c apt-get install -y --no-install-recommends tzdata # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"ENV GOSU_VERSION=1.17\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c wget -O /usr/local/bin/gosu && chmod +x /usr/local/bin/gosu # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"ENV REDIS_VERSION=7.4.3\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c make && make install # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"VOLUME [/data]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"WORKDIR /data\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"COPY docker-entrypoint.sh /usr/local/bin/ # buildkit\",\"comment\":\"buildkit.dockerfile.v0\"},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"ENTRYPOINT [\\\"docker-entrypoint.sh\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"EXPOSE map[6379/tcp:{}]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true},{\"created\":\"2025-04-24T18:24:11Z\",\"created_by\":\"CMD [\\\"redis-server\\\"]\",\"comment\":\"buildkit.dockerfile.v0\",\"empty_layer\":true}],\"os\":\"linux\",\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:6bcbbb06ba92c42cf16ae59ab7061acb889352afc36505e6e078cee65f599c40\",\"sha256:31719c30be0edd3a2016b55b45593ebcf140f31a3a09a72439359c3f3c7b9af4\",\"sha256:e951a79a0904c512095e95825b05647b5dfb49a121d46b21071a5ac770d9afa1\",\"sha256:f98452883a006850ac8d058b6229a6253179f9ea9367dd46f7e765653f62d686\",\"sha256:bd10c050359e34310298d3de6b12586ecd6db2923c24b7cdbf93cec0f15434a2\",\"sha256:f7aacb9e81b5a40b494fc10c702cad17659490188d750e17ce468e25fcb1bf8d\",\"sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef\",\"sha256:958755e6cf510a5d6e0cb42fba5f764c0e12351857b1b49459d29d1daa2e561f\"]}}"
    },
    "sha256:53fdc2866d59018dfb9472affc857d74d1299e4be2c946be0890c06db93f1887": {
      "mediaType": "application/vnd.oci.image.manifest.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"config\":{\"mediaType\":\"application/vnd.oci.image.config.v1+json\",\"digest\":\"sha256:07f8ff8f4bcea86a2408027053d250ea2ce5e957d2473687799926ddd724b5f9\",\"size\":2910},\"layers\":[{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:cc037ab98e44bdc8be5c28eba37f337f59b1a40837344b8fea420892280cb8f8\",\"size\":1378},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:803a1cc1e9d42499f883db46bcbdd81a5af53f1e3d42f39ee9ad7d42ef5c2c85\",\"size\":276},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:30caf12ea99ef0da7d799a451415036ba7ef5c3baacca4e928f3684669d2e847\",\"size\":118},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:ce9c138128a730ee9bc4e42e34cb748cbc0309e90120c085c8642fa6de44532e\",\"size\":118},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:dc64e344d05799dacf1cbb62676825451aa1bba05ec71d57d61c72e44d0d6dd5\",\"size\":182},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:74ca6ef44578ddd5bba6eebbd71b52e5210b4e8ab66a65491c361b2eaaa27481\",\"size\":84},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:1f2b0e48dc6cd5666cd4e0e2e52d63ff3945e83faba95f7f23f8e0a1fd0cf47d\",\"size\":28},{\"mediaType\":\"application/vnd.oci.image.layer.v1.tar+gzip\",\"digest\":\"sha256:7fc833a8c7392d94a3f9077f917d6f32dba5aaebcde011860aea0bb647977d6f\",\"size\":245}]}"
    },
    "sha256:2a1e6e58c5741803aeccc0f792e99bc91d952f54dfb712585a3db5244a53e5b5": {
      "mediaType": "application/vnd.oci.image.index.v1+json",
      "text": "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.index.v1+json\",\"manifests\":[{\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",\"digest\":\"sha256:53fdc2866d59018dfb9472affc857d74d1299e4be2c946be0890c06db93f1887\",\"size\":1479,\"platform\":{\"architecture\":\"amd64\",\"os\":\"linux\"}}]}"
    }
  }
};
